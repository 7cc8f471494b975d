import { type IsoDate, isoDate } from '#domain/ids.ts';
import { MONTH_PATTERN, monthNumber } from '../../../ingest/analyse/month-names.ts';
import { findDates } from '../../../ingest/structure/metadata/find-dates.ts';

/** Last day of «innen 2030», «mot 2050», «høsten 2026», «i løpet av 2027». */
const UNTIL_YEAR =
  /(?<!\p{L})(?:innen|mot|senest|seinast|før|i løpet av|utgangen av|fram til|frem til|frist(?:en)?(?: er)?|fra|frå|i|våren|sommeren|høsten|hausten|vinteren|årsskiftet)\s+(?:utgangen av\s+)?(?<year>20\d{2})(?![\d–-]|\s?[–-]\s?\d)/giu;
const MONTH_OF_YEAR = new RegExp(`(?<![\\p{L}\\d])(?<!\\d\\.?\\s?)(?<month>${MONTH_PATTERN})\\s+(?<year>20\\d{2})(?!\\d)`, 'giu');

/**
 * The first day after `today` that a text names, or null. A year or month counts by its last day: «innen 2030» is ahead until 2030 is
 * over. Periods such as «2025–2028» name something rather than say when it happens, and count for nothing.
 */
export function futureDay(text: string, today: IsoDate): IsoDate | null {
  const days = [
    ...findDates(text).map(({ lastDay }) => lastDay),
    ...[...text.matchAll(MONTH_OF_YEAR)].flatMap(({ groups }) =>
      endOfMonth(Number(groups?.['year']), monthNumber(groups?.['month'] ?? '') ?? 0),
    ),
    ...[...text.matchAll(UNTIL_YEAR)].flatMap(({ groups }) => isoDate(Number(groups?.['year']), 12, 31) ?? []),
  ];
  return days.filter((day) => day > today).toSorted()[0] ?? null;
}

function endOfMonth(year: number, month: number): IsoDate[] {
  const day = [31, 30, 29, 28].map((last) => isoDate(year, month, last)).find((date) => date !== null);
  return day === undefined ? [] : [day];
}
