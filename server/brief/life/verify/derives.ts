import { isDecisionWord } from '../../../../ingest/norsk/decision-words.ts';
import { isMarked, verbReadings } from '../../../../ingest/norsk/verb-forms.ts';
import { droppable } from './droppable.ts';
import type { SentenceToken } from './read-sentence.ts';
import { sameWord } from './same-word.ts';

/** More than any sentence has words. */
const KEY = 10_000;

/**
 * True when the words of a changed sentence are those of the source in the source's order, with nothing added and nothing left out
 * but what may be.
 *
 * @param end what stands after the last token of the source
 */
export function derives(edited: readonly SentenceToken[], source: readonly SentenceToken[], end: string): boolean {
  const ends = droppable(source, end);
  const failed = new Set<number>();
  const from = (i: number, j: number): boolean => {
    if (i === edited.length && j === source.length) return true;
    const key = i * KEY + j;
    if (failed.has(key)) return false;
    const found =
      steps(edited, i, source, j).some(([taken, used]) => from(i + taken, j + used)) || (i > 0 && ends(j).some((at) => from(i, at)));
    if (!found) failed.add(key);
    return found;
  };
  return edited.length > 0 && from(0, 0);
}

/** How many words of each to go on past. */
function steps(edited: readonly SentenceToken[], i: number, source: readonly SentenceToken[], j: number): [number, number][] {
  const [one, two] = [edited[i], edited[i + 1]];
  const [other, after] = [source[j], source[j + 1]];
  if (one === undefined || other === undefined) return [];
  const found: [number, number][] = sameWord(one, other) || isField(one, two, other, after) ? [[1, 1]] : [];
  if (isPerfect(one, two, other)) found.push([2, 1]);
  if (isPerfect(other, after, one)) found.push([1, 2]);
  if (one.lower === 'er' && /^(?:ble|blei|vart)$/u.test(other.lower)) {
    // What has been decided is so still.
    const decided = source.slice(j + 1, j + 5).find(({ lower }) => isDecisionWord(lower));
    if (decided !== undefined && isMarked(decided.lower, 'lasting')) found.push([1, 1]);
  }
  return found;
}

/** «arbeidskraft i helse» for «innen helse»; of a date they say different things. */
function isField(one: SentenceToken, two: SentenceToken | undefined, other: SentenceToken, after: SentenceToken | undefined): boolean {
  const is = ({ lower }: SentenceToken): boolean => /^(?:i|innen|innenfor|innan)$/u.test(lower);
  return is(one) && is(other) && two !== undefined && after !== undefined && two.number === null && sameWord(two, after);
}

/** «har vedtatt» for «vedtok». */
function isPerfect(helper: SentenceToken, participle: SentenceToken | undefined, past: SentenceToken): boolean {
  if (helper.lower !== 'har' || participle === undefined || past.lower === participle.lower || !past.verb) return false;
  const verbs = new Set(verbReadings(past.lower).flatMap(({ infinitive, form }) => (form === 'past' ? infinitive : [])));
  return (
    isMarked(participle.lower, 'lasting') &&
    verbReadings(participle.lower).some(({ infinitive, form }) => form === 'participle' && verbs.has(infinitive))
  );
}
