import type { Analyser } from '#domain/analyser.ts';
import { isStopWord } from '../../../../ingest/norsk/function-words.ts';
import { isFiniteAt, isModal } from '../../../../ingest/norsk/verb-forms.ts';
import { type NumberKey, numberKeyOf } from './number-key.ts';

/** A word, number or date of a sentence. */
export type SentenceToken = {
  readonly raw: string;
  readonly lower: string;
  /** As the analyser matches it. */
  readonly term: string;
  /** null for what is not a number or a date. */
  readonly number: NumberKey | null;
  /** Neither a function word nor a number. */
  readonly content: boolean;
  /** A form that can carry a main clause; only those that are no other kind of word too. */
  readonly verb: boolean;
  /** What stands between the token before and this one: white space and marks. */
  readonly before: string;
};

export type ReadSentence = {
  readonly text: string;
  readonly tokens: readonly SentenceToken[];
  /** Terms of the content words and of the numbers. */
  readonly terms: ReadonlySet<string>;
};

/** Part of the number before it, which is read with it. */
const UNITS = /^(?:%|‰|prosent|pst|promille|hundre|tusen|mill|million(?:er|ar)?|milliard(?:er|ar)?|mrd)$/u;
/** Says nothing that the date after it does not say. */
const BEFORE_DATE = /^(?:den|perioden|året|årene|år)$/u;

/** Reads a sentence, title or heading into its tokens, in order. */
export function readSentence(text: string, analyser: Analyser): ReadSentence {
  const terms = analyser.terms(text);
  const tokens: SentenceToken[] = [];
  let end = 0;
  for (let at = 0; at < terms.length; ) {
    const first = terms[at];
    if (first === undefined) break;
    let next = at + 1;
    while (terms[next]?.start === first.start) next++;
    const own = terms.slice(at, next).map(({ term }) => term);
    const raw = text.slice(first.start, first.end);
    const lower = raw.toLowerCase();
    const number = numberKeyOf(raw, own, text.slice(first.end, first.end + 20));
    // «bl.a.» and the like are no terms.
    const skipped = /\p{L}[\p{L}.]*/u.exec(text.slice(end, first.start))?.[0] ?? null;
    if (skipped !== null) {
      const word = skipped.toLowerCase();
      tokens.push({ raw: skipped, lower: word, term: word, number: null, content: false, verb: false, before: ' ' });
    }
    const before = text.slice(end, first.start);
    end = first.end;
    at = next;
    if (UNITS.test(lower) && tokens.at(-1)?.number) continue;
    if (isDate(number) && BEFORE_DATE.test(tokens.at(-1)?.lower ?? '')) {
      const gone = tokens.pop();
      tokens.push({ raw, lower, term: first.term, number, content: false, verb: false, before: gone?.before ?? before });
      continue;
    }
    const content = number === null && !isStopWord(first.term);
    const last = tokens.at(-1);
    // «skal utslippene reduseres»
    const helped = lower.endsWith('s') && isModal(tokens.findLast((token) => token.verb)?.lower ?? '');
    const verb =
      number === null &&
      !helped &&
      isFiniteAt(lower, last ? { lower: last.lower, opens: tokens.length === 1 } : null, following(text, end));
    tokens.push({ raw, lower, term: first.term, number, content, verb, before });
  }
  const telling = tokens.filter(({ content, number }) => content || number !== null);
  return { text, tokens, terms: new Set(telling.map(({ term }) => term)) };
}

function following(text: string, end: number): string {
  return /^\s+(\p{L}+)/u.exec(text.slice(end, end + 20))?.[1]?.toLowerCase() ?? '';
}

/** A day, month, year or period of years. */
export function isDate(number: NumberKey | null): boolean {
  return number !== null && ['date', 'day', 'month', 'year', 'period'].includes(number.kind);
}
