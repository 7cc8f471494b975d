import { type IsoDate, isoDate } from '#domain/ids.ts';
import { fullYear } from './full-year.ts';
import { MONTH_PATTERN, monthNumber } from './month-names.ts';

/** A date as it stands in a text: characters `start`–`end`, and for a period its last day. */
export type FoundDate = { readonly date: IsoDate; readonly lastDay: IsoDate; readonly start: number; readonly end: number };

/** A day without a year («8. desember»), to be completed from elsewhere in the document. */
export type DayOfYear = { readonly month: number; readonly day: number; readonly start: number; readonly end: number };

const YEAR = '(?:1[89]|20|21)\\d{2}';

/** «5. juni 2014», «17.mars 2024», «3.–6. juni 2024», «29.april-29. mai 2024», «9.sept 25»; the year may be missing. */
const WORDED = new RegExp(
  `(?<![\\d.,/])(?:(?<first>\\d{1,2})\\.?\\s?(?:(?<firstMonth>${MONTH_PATTERN})\\.?)?\\s?(?:[-–—]|og|til)\\s?)?` +
    `(?<day>\\d{1,2})\\.?\\s?(?<month>${MONTH_PATTERN})(?!\\p{L})\\.?(?:,?\\s?(?<year>${YEAR}|'?\\d{2}(?![\\d.,:%/]))(?!\\d))?`,
  'giu',
);
/** «05.06.2014», «5.6.2014», «05.06.14», and «1.–2.9.2021», «29/8-2024», after a weekday «torsdag 6/11-25». */
const NUMERIC = new RegExp(
  `(?<![\\d.,/-])(?:(?<first>\\d{1,2})\\.?\\s?[-–]\\s?)?(?:(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>${YEAR})|` +
    `(?<day2>\\d{2})\\.(?<month2>\\d{2})\\.(?<year2>\\d{2})|(?<day3>\\d{1,2})/(?<month3>\\d{1,2})\\s?[- ]\\s?(?<year3>${YEAR}|(?<=(?:dag|den|dato:?),?\\s\\d{1,2}/\\d{1,2}-)\\d{2}))(?![\\d]|\\.\\d)`,
  'gu',
);
/** «2024-08-29», and in file names «20240829», «2024_08_29», «2024.08.29», «29-08-2024». */
const ISO = new RegExp(`(?<!\\d)(?<year>${YEAR})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)`, 'gu');
const FILE_FORM = new RegExp(
  `(?<!\\d)(?:(?<year>${YEAR})(?<sep>[-_. ]?)(?<month>\\d{2})\\k<sep>(?<day>\\d{2})|(?<day2>\\d{2})[-_ ](?<month2>\\d{2})[-_ ](?<year2>${YEAR}))(?!\\d)`,
  'gu',
);

/** Every whole date in running Norwegian text, in order. Slashed dates and days the calendar has not are left out. */
export function findDates(text: string): FoundDate[] {
  const found = [...text.matchAll(WORDED)].flatMap((match) => {
    const { first, firstMonth, day, month, year } = match.groups ?? {};
    if (day === undefined || month === undefined || year === undefined) return [];
    const lastMonth = monthOf(month);
    return dated(match, fullYear(year), lastMonth, Number(day), first, firstMonth === undefined ? lastMonth : monthOf(firstMonth));
  });
  for (const match of text.matchAll(NUMERIC)) {
    const { first, day, month, year, day2, month2, year2, day3, month3, year3 } = match.groups ?? {};
    const lastMonth = Number(month ?? month2 ?? month3);
    found.push(...dated(match, fullYear(year ?? year2 ?? year3 ?? ''), lastMonth, Number(day ?? day2 ?? day3), first, lastMonth));
  }
  for (const match of text.matchAll(ISO)) {
    const { year, month, day } = match.groups ?? {};
    found.push(...dated(match, Number(year), Number(month), Number(day), undefined, 0));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Every date in a file name; adds the forms that mean a date only there. */
export function findFileNameDates(words: string): FoundDate[] {
  const found = findDates(words);
  for (const match of words.matchAll(FILE_FORM)) {
    const { year, month, day, year2, month2, day2 } = match.groups ?? {};
    found.push(...dated(match, Number(year ?? year2), Number(month ?? month2), Number(day ?? day2), undefined, 0));
  }
  return found.filter((one, index) => found.findIndex((other) => other.date === one.date) === index);
}

/** Days with a month but no year («8. desember»). */
export function findDaysOfYear(text: string): DayOfYear[] {
  return [...text.matchAll(WORDED)].flatMap((match) => {
    const { first, firstMonth, day, month, year } = match.groups ?? {};
    if (day === undefined || month === undefined || year !== undefined) return [];
    const starts = { month: monthOf(first === undefined ? month : (firstMonth ?? month)), day: Number(first ?? day) };
    return [{ ...starts, start: match.index, end: match.index + match[0].length }];
  });
}

function dated(
  match: RegExpExecArray,
  year: number,
  month: number,
  day: number,
  first: string | undefined,
  firstMonth: number,
): FoundDate[] {
  const lastDay = isoDate(year, month, day);
  if (lastDay === null) return [];
  const firstDay = first === undefined ? lastDay : isoDate(year, firstMonth, Number(first));
  const date = firstDay !== null && firstDay <= lastDay ? firstDay : lastDay;
  return [{ date, lastDay, start: match.index, end: match.index + match[0].length }];
}

function monthOf(name: string): number {
  return monthNumber(name) ?? 0;
}
