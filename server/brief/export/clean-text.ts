import { cleanText as archiveText } from '../../../ingest/parse/blocks/clean-text.ts';

/** Longest title shown or written to a file's properties, UTF-16 units. Word takes 255 in a property; council titles reach 180. */
export const LONGEST_TITLE = 200;

/**
 * Text as one line that any format can hold: as the archive cleans it (white space single, nothing invisible, no marks of direction,
 * composed letters), with hard spaces inside numbers so that «10 000» stays together.
 */
export function cleanText(text: string): string {
  return archiveText(text).text.replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '\u00a0');
}

/** Cleaned, and cut with «…» when it is longer than a title can be. `fallback` when nothing is left. */
export function cleanTitle(title: string, fallback: string): string {
  const clean = cleanText(title);
  if (clean === '') return fallback;
  if (clean.length <= LONGEST_TITLE) return clean;
  // Half a pair of surrogates is not a character.
  const cut = clean.slice(0, LONGEST_TITLE - 1).replace(/[\ud800-\udbff]$/u, '');
  return `${cut.trimEnd()}…`;
}
