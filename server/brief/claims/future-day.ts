import { type IsoDate, isoDate } from '#domain/ids.ts';
import { MONTH_PATTERN, monthNumber } from '../../../ingest/norsk/month-names.ts';
import { findDates } from '../../../ingest/norsk/find-dates.ts';
import { cue } from '../../../ingest/norsk/cues.ts';

/** Last day of «innen 2030», «høsten 2026», «i løpet av 2027». */
const YEAR_OF_EVENT =
  /(?<!\p{L})(?:innen|senest|seinast|før|i løpet av|utgangen av|fram til|frem til|frist(?:en)?(?: er)?|fra|frå|i|våren|sommeren|høsten|hausten|vinteren|årsskiftet)\s+(?:utgangen av\s+)?(?<year>20\d{2})(?![\d–-]|\s?[–-]\s?\d)/giu;
const MONTH_OF_YEAR = new RegExp(`(?<![\\p{L}\\d])(?<!\\d\\.?\\s?)(?<month>${MONTH_PATTERN})\\s+(?<year>20\\d{2})(?!\\d)`, 'giu');
/** What takes place or falls due; a year without one is the year of a goal. */
const EVENT = cue('event');
/** What is aimed at or wished for, however exact its day. */
const GOAL = cue('goal');

/**
 * The first day after `today` on which something takes place or falls due by a text, or null. A month counts by its last day, and so
 * does the year of an event: «planen vedtas høsten 2027». A goal for a year («30 prosent innen 2030», «mot 2050») is no event, and
 * periods such as «2025–2028» name something rather than say when it happens.
 */
export function futureDay(text: string, today: IsoDate): IsoDate | null {
  if (GOAL.test(text)) return null;
  const days = [
    ...findDates(text).map(({ lastDay }) => lastDay),
    ...[...text.matchAll(MONTH_OF_YEAR)].flatMap(({ groups }) =>
      endOfMonth(Number(groups?.['year']), monthNumber(groups?.['month'] ?? '') ?? 0),
    ),
    ...(EVENT.test(text) ? [...text.matchAll(YEAR_OF_EVENT)].flatMap(({ groups }) => isoDate(Number(groups?.['year']), 12, 31) ?? []) : []),
  ];
  return days.filter((day) => day > today).toSorted()[0] ?? null;
}

function endOfMonth(year: number, month: number): IsoDate[] {
  const day = [31, 30, 29, 28].map((last) => isoDate(year, month, last)).find((date) => date !== null);
  return day === undefined ? [] : [day];
}
