import { readTable } from './words/read-table.ts';

const WORDS = new Map(readTable('section-words').map(([kind = '', words = '']) => [kind, words.split(' ').join('|')]));
const PART = String.raw`(?:\p{L}+[-–]?)?(?:${WORDS.get('section') ?? ''})`;
/** Whose it is («Kommunedirektørens», «Fylkesrådets enstemmige»), what it is, and where or by whom. */
const SECTION = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}-]+s\s+)?(?:\p{L}+e?\s+)?(?:(?:${WORDS.get('proposal') ?? ''})\s+til\s+)?${PART}(?:\s+(?:i|fra|frå|av)\s+(?:[\p{L}-]+\s?){1,4})?\s*:?$`,
  'iu',
);
/** The longest seen are «Kommunedirektørens forslag til innstilling til kommunestyret». */
const LONGEST = 70;

/** True for a line that only names the part of a paper that follows: «Vedtak», «Behandling i formannskapet:», «Rådmannens innstilling». */
export function isSectionWord(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST && /^\p{Lu}/u.test(text) && SECTION.test(text);
}
