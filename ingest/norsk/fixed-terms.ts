import { isoDate } from '#domain/ids.ts';
import { MONTH_PATTERN, monthName, monthNumber } from './month-names.ts';
import { fullYear } from './full-year.ts';

/** A piece of text with a fixed shape, from where it was looked for to `end` (excluded), and the words it stands for. */
export type FixedTerms = {
  readonly end: number;
  /** Ready terms: letters, digits and `_`. */
  readonly terms: readonly string[];
  /** Plain words that go through the stemmer like any other. */
  readonly words: readonly string[];
};

type Rule = { readonly pattern: RegExp; read(match: RegExpExecArray): Omit<FixedTerms, 'end'> | null };

const MONTH = `(${MONTH_PATTERN})\\.?`;
const NOT_ON = '(?![\\p{L}\\p{N}])';

const AT_DIGIT: readonly Rule[] = [
  rule('(\\d{4})-(\\d{1,2})-(\\d{1,2})', ([, year, month, day]) => dates(year, month, [day])),
  rule('(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})', ([, day, month, year]) => dates(year, month, [day])),
  rule('(\\d{1,2})/(\\d{1,2})[-/ ](\\d{4}|\\d{2})', ([, day, month, year]) => dates(year, month, [day])),
  rule(`(\\d{1,2})\\.?\\s?(?:[-–—]|og)\\s?(\\d{1,2})\\.?\\s?${MONTH}(?:\\s+(\\d{4}))?`, ([, first, last, month, year]) =>
    dates(year, month, [first, last]),
  ),
  rule(`(\\d{1,2})\\.?\\s?${MONTH}(?:\\s+(\\d{4}))?`, ([, day, month, year]) => dates(year, month, [day])),
  rule('((?:19|20)\\d{2})\\s?(?:[-–—/]|til)\\s?((?:19|20)\\d{2})', ([, from = '', to = '']) => period(from, to)),
  rule('((?:19|20)\\d{2})[-–—](\\d{2})', ([, from = '', to = '']) => period(from, from.slice(0, 2) + to)),
  rule('((?:19|20)\\d{2})/(\\d{1,6})(?![-/]\\d)', ([, year = '', number = '']) => sak(year, number)),
  rule('(\\d{1,4})/((?:19|20)\\d{2}|\\d{2})(?![-/]\\d)', ([, number = '', year = '']) => sak(year, number)),
  rule('(\\d{2})/(\\d{3,6})(?![-/]\\d)', ([, year = '', number = '']) => sak(year, number)),
  rule('([1-9]\\d{0,2}(?:([ \\u00a0\\u2009\\u202f.])\\d{3}(?:\\2\\d{3})*))(?:,(\\d+))?', ([, whole = '', , decimals]) =>
    terms(whole.replace(/\D/gu, '') + (decimals === undefined ? '' : `_${decimals}`)),
  ),
  rule('\\d+(?:[.,:]\\d+)*', ([number]) => terms(number.replace(/\D/gu, '_'))),
];

/** «NOU 2023: 25» is the name of a report, not something from 2023. */
const AT_NOU = rule('NOU\\s+((?:19|20)\\d{2})\\s?:\\s?(\\d{1,3})', ([, year = '', number = '']) => terms(`nou_${year}_${number}`, 'nou'));
/** A road is named by its class and number, in short or written out: «E 6», «Rv. 4» = «riksvei 4», «fv33». */
const AT_ROAD = rule('(e|rv|fv|kv|(?:europa|riks|fylkes|kommunal)ve[ig])\\.?\\s?(\\d{1,4})', ([, name = '', number = '']) => ({
  terms: [`vei_${ROAD_CLASSES.get(name.charAt(0).toLowerCase()) ?? ''}${Number(number)}`],
  words: name.length > 2 ? [name] : [],
}));
const ROAD_CLASSES: ReadonlyMap<string, string> = new Map([
  ['e', 'e'],
  ['r', 'rv'],
  ['f', 'fv'],
  ['k', 'kv'],
]);
const AT_LETTER = rule(`${MONTH}\\s+(\\d{4})`, ([, month, year]) => dates(year, month, []));
/** «§ 11-5», «§11–5 a» is found as § 11-5. */
const AT_PARAGRAPH = rule('§+\\s?(\\d+)(?:\\s?[-–‑]\\s?(\\d+))?([a-z])?', ([, chapter = '', number, letter = '']) => {
  const plain = number === undefined ? `par_${chapter}` : `par_${chapter}_${number}`;
  return letter === '' ? terms(plain) : terms(plain + letter, plain);
});

/** Reads a date, period, sak number, paragraph, road or number that starts at `start`; null when none does. */
export function fixedTermsAt(text: string, start: number): FixedTerms | null {
  const first = text.charAt(start);
  if (first === '§') return apply(AT_PARAGRAPH, text, start);
  if (!/\d/u.test(first)) return apply(AT_NOU, text, start) ?? apply(AT_ROAD, text, start) ?? apply(AT_LETTER, text, start);
  for (const candidate of AT_DIGIT) {
    const found = apply(candidate, text, start);
    if (found !== null) return found;
  }
  return null;
}

function rule(source: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(source + NOT_ON, 'iuy'), read };
}

function apply({ pattern, read }: Rule, text: string, start: number): FixedTerms | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const found = match === null ? null : read(match);
  return match === null || found === null ? null : { end: start + match[0].length, ...found };
}

function terms(...list: string[]): Omit<FixedTerms, 'end'> {
  return { terms: list, words: [] };
}

/** «29. august 2024» is found by the day, the day of any year, the month of that year, the month's name and the year. */
function dates(
  yearText: string | undefined,
  monthText: string | undefined,
  dayTexts: readonly (string | undefined)[],
): Omit<FixedTerms, 'end'> | null {
  const month = /\d/u.test(monthText ?? '') ? Number(monthText) : monthNumber(monthText ?? '');
  if (month === null || month < 1 || month > 12) return null;
  const year = yearText === undefined ? null : fullYear(yearText);
  const found: string[] = [];
  for (const dayText of dayTexts) {
    const day = Number(dayText);
    // A leap year stands in where the year is not given.
    if (isoDate(year ?? 2024, month, day) === null) return null;
    if (year !== null) found.push(`d${year}_${two(month)}_${two(day)}`);
    found.push(`dm${two(month)}_${two(day)}`);
  }
  if (year !== null) found.push(`m${year}_${two(month)}`, String(year));
  return { terms: found, words: [monthName(month)] };
}

function period(from: string, to: string): Omit<FixedTerms, 'end'> | null {
  return Number(to) > Number(from) ? terms(`per_${from}_${to}`, from, to) : null;
}

function sak(year: string, number: string): Omit<FixedTerms, 'end'> {
  return terms(`sak_${fullYear(year)}_${Number(number)}`);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
