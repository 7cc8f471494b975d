import { type IsoDate, isoDate } from '#domain/ids.ts';
import { MONTH_PATTERN, monthNumber } from '../../ingest/norsk/month-names.ts';
import { findDates } from '../../ingest/norsk/find-dates.ts';

/** First and last day, both included; null = without that end. */
export type Period = { readonly from: IsoDate | null; readonly to: IsoDate | null };

export type FoundPeriod = { readonly period: Period; readonly start: number; readonly end: number };

const YEAR = '((?:19|20)\\d{2})(?![\\d/])';
const IN = '(?:i |fra |frå |for |av |in |from )?(?:løpet av )?';
const NOT_IN_WORD = '(?<![\\p{L}\\d])';

type Rule = { readonly pattern: RegExp; read(groups: readonly string[]): Period | null };
const rule = (source: string, read: Rule['read']): Rule => ({ pattern: new RegExp(`${NOT_IN_WORD}${source}`, 'iu'), read });
const whole = (from: string, to: string): Period => ({ from: isoDate(Number(from), 1, 1), to: isoDate(Number(to), 12, 31) });

/** A year or period is a condition when a preposition, a season or the end of the words around says so; «strategiske føringer 2025–2028» is a name. */
const RULES: readonly Rule[] = [
  rule(`(?:fra og med|frå og med|siden|sidan|since|fra|frå|from) ${YEAR} (?:til og med|til|to|–|-) ${YEAR}`, ([from = '', to = '']) =>
    whole(from, to),
  ),
  rule(`(?:mellom|between) ${YEAR} (?:og|and) ${YEAR}`, ([from = '', to = '']) => whole(from, to)),
  rule(`(?:i (?:perioden|åra|årene) |i |fra |frå |for |in )${YEAR}\\s?[-–—]\\s?${YEAR}`, ([from = '', to = '']) => whole(from, to)),
  rule(`(?:i |fra |frå |for |in )${YEAR} (?:og|and) ${YEAR}`, ([from = '', to = '']) =>
    Number(to) === Number(from) + 1 ? whole(from, to) : null,
  ),
  rule(`(?:fra og med|frå og med|siden|sidan|since) ${YEAR}`, ([from = '']) => ({ from: isoDate(Number(from), 1, 1), to: null })),
  rule(`(?:etter|after) ${YEAR}`, ([year = '']) => ({ from: isoDate(Number(year) + 1, 1, 1), to: null })),
  rule(`(?:før|before) ${YEAR}`, ([year = '']) => ({ from: null, to: isoDate(Number(year) - 1, 12, 31) })),
  rule(`(?:til og med|frem til og med|fram til og med) ${YEAR}`, ([year = '']) => ({ from: null, to: isoDate(Number(year), 12, 31) })),
  rule(
    `(?:i |på )?(våren|vårhalvåret|høsten|hausten|første halvår|fyrste halvår|andre halvår|[1-4]\\. kvartal|første kvartal|andre kvartal|tredje kvartal|fjerde kvartal)(?: i| av)? ${YEAR}`,
    ([part = '', year = '']) => partOfYear(part.toLowerCase(), year),
  ),
  rule(`${IN}(${MONTH_PATTERN}) ${YEAR}`, ([name = '', year = '']) => month(name, year)),
  rule(`(?:i |fra |frå |for |av |in |from |gjennom |i løpet av )(?:året )?${YEAR}(?!\\s?[-–—]\\s?\\d)`, ([year = '']) => whole(year, year)),
];
const RELATIVE =
  /(?<!\p{L})(?:i (?<this>år)|(?<last>i fjor)|(?<other>denne (?:uka|uken|veka|måneden|månaden)|(?:det |de |dei )?siste (?:\p{L}+ )?(?:år|året|årene|åra|måned\p{L}*|uke\p{L}*|halvår\p{L}*)|forrige (?:\p{L}+)|sist (?:år|uke|måned)|i (?:dag|går|vår|høst|haust|sommer|vinter)|this year|last year|nylig|nyleg|nyeste))(?!\p{L})/iu;

/** The period a question is limited to; `relative` when it says «i år» or the like and `today` is not given, or says it too loosely. */
export function findPeriod(text: string, today: IsoDate | null): FoundPeriod | 'relative' | null {
  const relative = RELATIVE.exec(text);
  if (relative !== null) {
    if (today === null || relative.groups?.['other'] !== undefined) return 'relative';
    const year = String(Number(today.slice(0, 4)) - (relative.groups?.['last'] === undefined ? 0 : 1));
    return { period: whole(year, year), start: relative.index, end: relative.index + relative[0].length };
  }
  const [date] = findDates(text);
  if (date !== undefined) {
    const lead = /(?:den|fra|frå|i|på)\s$/iu.exec(text.slice(0, date.start))?.[0].length ?? 0;
    return { period: { from: date.date, to: date.lastDay }, start: date.start - lead, end: date.end };
  }
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(text);
    const period = match === null ? null : read(match.slice(1).map((group) => group ?? ''));
    if (match !== null && period !== null) return { period, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function month(name: string, year: string): Period | null {
  const number = monthNumber(name);
  return number === null ? null : months(Number(year), number, number);
}

function partOfYear(part: string, year: string): Period | null {
  const quarter = /^(?:1|første k)/u.test(part)
    ? 1
    : /^(?:2|andre k)/u.test(part)
      ? 2
      : /^(?:3|tredje)/u.test(part)
        ? 3
        : /^(?:4|fjerde)/u.test(part)
          ? 4
          : null;
  if (quarter !== null) return months(Number(year), quarter * 3 - 2, quarter * 3);
  return /^(?:vår|første|fyrste)/u.test(part) ? months(Number(year), 1, 6) : months(Number(year), 7, 12);
}

function months(year: number, first: number, last: number): Period {
  const days = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return { from: isoDate(year, first, 1), to: isoDate(year, last, days) };
}
