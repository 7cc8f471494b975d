import { Refusal } from '#domain/refusal.ts';
import { formatAmount, overLimit } from '../blocks/format-amount.ts';

/** The library calls itself for each level of quote, list and emphasis; real documents use five or six. */
const DEEPEST = 100;
/** Emphasis and link openings in one paragraph; the library's time grows with their square. */
const MOST_OPENINGS = 5_000;

/** @throws Refusal unsafe-structure before the Markdown library sees nesting it would not return from */
export function refuseDeepMarkdown(markdown: string): void {
  let openings = 0;
  let inCode = false;
  for (const line of markdown.split(/\r\n|\r|\n/u)) {
    const marks = /^(?:\s*(?:[>*+-]|\d{1,9}[.)])(?=[\s>*+-]|$))+/u.exec(line)?.[0] ?? '';
    const quotes = /^[\s>]*/u.exec(line)?.[0] ?? '';
    const depth = Math.max(marks.replace(/\s/gu, '').length, quotes.replace(/\s/gu, '').length);
    // A line of stars or dashes alone is a rule across the page.
    if (depth > DEEPEST && !/^\s*[-*]+\s*$/u.test(line)) throw new Refusal('unsafe-structure', overLimit(depth, DEEPEST, 'nivåer'));
    if (/^\s*(?:```|~~~)/u.test(line)) inCode = !inCode;
    // Code and table rows are read line by line.
    openings = line.trim() === '' || inCode || /^\s*\|/u.test(line) ? 0 : openings + (line.match(/[[*_<`]/gu)?.length ?? 0);
    if (openings > MOST_OPENINGS)
      throw new Refusal('unsafe-structure', `mer enn ${formatAmount(MOST_OPENINGS)} formateringstegn i ett avsnitt`);
  }
}
