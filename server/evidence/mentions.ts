import type { Term } from '#domain/analyser.ts';
import { cueWord } from '../../ingest/norsk/cues.ts';
import { monthNumber } from '../../ingest/norsk/month-names.ts';

export type MentionKind = 'time' | 'number' | 'name';

/** A date, number or name in a text. `at` is the place of its first token, counted from 0. */
export type Mention = { readonly kind: MentionKind; readonly at: number; readonly terms: readonly string[]; readonly text: string };

const TIME_TERM = /^(?:d\d{4}_|dm\d|m\d{4}_|per_)/u;
const YEAR = /^(?:1[0-9]|20)\d{2}$/u;
const SEASON_OR_DAY = cueWord('season-or-day');
const NUMBER_WORD = cueWord('number-word');

/** A token of a text: its terms and where it stands. Fixed expressions («29. august 2024») are one token. */
export type Token = { readonly start: number; readonly end: number; readonly text: string; readonly terms: readonly string[] };

export function tokensOf(text: string, terms: readonly Term[]): Token[] {
  const tokens: (Token & { terms: string[] })[] = [];
  for (const { term, start, end } of terms) {
    const last = tokens.at(-1);
    if (last !== undefined && last.start === start) last.terms.push(term);
    else tokens.push({ start, end, text: text.slice(start, end), terms: [term] });
  }
  return tokens;
}

/** Dates, numbers and names in the order they stand. Capitalised words side by side are one name; the first word of a sentence is a name only when the next is capitalised too. */
export function mentionsIn(text: string, tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const kind = kindOf(token);
    if (kind !== null) {
      mentions.push({ kind, at, terms: token.terms, text: token.text });
      continue;
    }
    if (!isCapitalised(token)) continue;
    let end = at + 1;
    while (end < tokens.length && isCapitalised(tokens[end]) && joins(text, tokens[end - 1], tokens[end])) end++;
    const opens = at === 0 || /[.!?:–"«]\s*$/u.test(text.slice(0, token.start));
    if (!opens || end > at + 1) {
      const words = tokens.slice(at, end);
      mentions.push({ kind: 'name', at, terms: words.flatMap(({ terms }) => terms), text: text.slice(token.start, words.at(-1)?.end) });
    }
    at = end - 1;
  }
  return mentions;
}

function kindOf({ text, terms }: Token): MentionKind | null {
  if (terms.some((term) => TIME_TERM.test(term) || YEAR.test(term)) || isTimeWord(text)) return 'time';
  return /^\d/u.test(text) || NUMBER_WORD.test(text) ? 'number' : null;
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && !isTimeWord(token.text);
}

function joins(text: string, before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && after !== undefined && /^[\s-]$/u.test(text.slice(before.end, after.start));
}

function isTimeWord(text: string): boolean {
  return SEASON_OR_DAY.test(text) || monthNumber(text) !== null || /^\d{2,4}-tall?et$/iu.test(text);
}
