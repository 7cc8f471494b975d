import type { MeaningCheck } from './meaning-check.ts';
import type { NumberKey } from './number-key.ts';
import { contextOf, type Distance, type ReadSentence } from './read-sentence.ts';

/** Content words to each side of a number that say what it counts. Range 2–5. */
const REACH = 3;
/** What a word before a number counts for, beside one after it. Range 0.3–0.8. */
const BEFORE = 0.5;

/** Words before a number that change it, and the word each stands for. */
const QUALIFIERS: ReadonlyMap<string, string> = new Map(
  (
    'ca:ca cirka:ca omtrent:ca omlag:ca lag:ca rundt:ca omkring:ca over:over enn:over under:under minst:minst minimum:minst inntil:inntil opptil:inntil ' +
    'maksimalt:inntil maks:inntil høyst:inntil nesten:nesten nær:nesten nærmere:nesten nærmare:nesten knapt:nesten knappe:nesten minus:minus'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

type Standing = { readonly key: NumberKey; readonly sentence: ReadSentence; readonly at: number };

/** Every number and date must stand in the sentences drawn on, with the same «over», «inntil» or «ca.» before it. */
export const NUMBERS_STAND: MeaningCheck = {
  why: 'Et tall eller en dato står ikke slik i kilden.',
  find(sentence, sources) {
    const known = [...sources.nearest, ...sources.headings].flatMap(numbersIn);
    return numbersIn(sentence)
      .filter(({ key, at }) => {
        const alike = key.keys.map((wanted) => known.filter((one) => one.key.keys.includes(wanted) || holds(one.key, wanted)));
        if (alike.some((found) => found.length === 0)) return true;
        return !alike.flat().some((one) => qualifierAt(one.sentence, one.at) === qualifierAt(sentence, at));
      })
      .map(({ sentence: { tokens }, at }) => shown(tokens[at]?.raw ?? '', qualifierWord(sentence, at)));
  },
};

/** A number must count the same as in the sources: no other number of its kind may stand nearer to the words beside it. */
export const NUMBERS_COUNT_THE_SAME: MeaningCheck = {
  why: 'Et tall eller en dato hører til noe annet i kilden.',
  find(sentence, sources) {
    const known = sources.nearest.flatMap(numbersIn);
    return numbersIn(sentence)
      .filter(({ key, at }) => {
        const context = contextOf(sentence, at, REACH);
        const nearness = (one: Standing): number => overlap(context, contextOf(one.sentence, one.at, REACH));
        const same = known.filter((one) => one.key.keys.some((own) => key.keys.includes(own)));
        const others = known.filter((one) => one.key.kind === key.kind && !same.includes(one));
        const best = Math.max(0, ...same.map(nearness));
        return same.length > 0 && others.some((one) => nearness(one) > best);
      })
      .map(({ at }) => sentence.tokens[at]?.raw ?? '');
  },
};

function numbersIn(sentence: ReadSentence): Standing[] {
  return sentence.tokens.flatMap(({ number }, at) => (number === null ? [] : [{ key: number, sentence, at }]));
}

/** «juni 2024», «2024» and «29. august» stand in «29. august 2024» too. */
function holds({ kind, keys }: NumberKey, wanted: string): boolean {
  return keys.some((key) => {
    if (kind === 'date') {
      const [year = '', month = '', day = ''] = key.slice(1).split('_');
      return [year, `m${year}_${month}`, `dm${month}_${day}`].includes(wanted);
    }
    if (kind === 'month') return key.slice(1, 5) === wanted;
    return kind === 'period' && key.split('_').slice(1).includes(wanted);
  });
}

function qualifierWord({ tokens }: ReadSentence, at: number): string | null {
  const before = tokens[at - 1]?.lower ?? '';
  return QUALIFIERS.has(before) ? before : null;
}

function qualifierAt(sentence: ReadSentence, at: number): string | null {
  const word = qualifierWord(sentence, at);
  const before = sentence.tokens[at - 2]?.lower ?? '';
  // «mer enn», «mindre enn»
  if (word === 'enn') return /^(?:mindre|færre|under|lavere)$/u.test(before) ? 'under' : 'over';
  return word === null ? null : (QUALIFIERS.get(word) ?? null);
}

function shown(number: string, qualifier: string | null): string {
  return qualifier === null ? number : `${qualifier} ${number}`;
}

/** The nearer a shared word stands in both, the more it counts; no number is nearer than the same in the same place. What is counted stands after its number more often than before. */
function overlap(a: ReadonlyMap<string, Distance>, b: ReadonlyMap<string, Distance>): number {
  return [...a].reduce((sum, [term, distance]) => sum + Math.min(weight(distance), weight(b.get(term))), 0);
}

function weight(distance: Distance | undefined): number {
  if (distance === undefined) return 0;
  return (distance.side === 'after' ? 1 : BEFORE) / distance.steps;
}
