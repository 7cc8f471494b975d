import { findDates, findDaysOfYear } from '../../ingest/norsk/find-dates.ts';
import { fixedTermsAt } from '../../ingest/norsk/fixed-terms.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** Days from `first` to `last`, each `MM-DD`, or with the year before it where that is given. */
type Days = { readonly first: string; readonly last: string };

/** A day that only bounds a time is none that is asked about. */
const BOUNDS = /(?<!\p{L})(?:før|etter|siden|sidan|innen|innan|fra|frå|til|mellom|og|utover|etter den|før den)\s+(?:den\s+)?$/iu;

/** True when the question names a day, and the evidence names others and stands neither in a paper of that day nor under it. */
export function isOfOtherDay(question: string, { source: { document, passage }, text }: Pick<Evidence, 'source' | 'text'>): boolean {
  const asked = daysIn(question, true);
  const said = daysIn(text);
  if (asked.length === 0 || said.length === 0) return false;
  const { title, date } = document.metadata;
  const around = [
    ...(date === null ? [] : [{ first: date.value, last: date.value }]),
    ...daysIn([title.value, ...passage.headings].join('\n')),
  ];
  return !asked.some((day) => [...said, ...around].some((other) => meet(day, other)));
}

function daysIn(text: string, asked = false): Days[] {
  const short = [...text.matchAll(/(?<![\p{L}\d])\d/gu)].flatMap(({ index: start }) =>
    (fixedTermsAt(text, start)?.terms ?? []).flatMap((term) => {
      const day = /^d(?:m|(?<year>\d{4})_)(?<rest>\d{2}_\d{2})$/u.exec(term)?.groups;
      const place = day === undefined ? null : [day['year'] ?? '', day['rest']].join('-').replace('_', '-').replace(/^-/u, '');
      return place === null ? [] : [{ first: place, last: place, start }];
    }),
  );
  const withYear = new Set(short.filter(({ first }) => first.length > 5).map(({ start }) => start));
  return [
    // The day of any year, beside the day itself.
    ...short.filter(({ first, start }) => first.length > 5 || !withYear.has(start)),
    ...findDates(text).map(({ date, lastDay, start }) => ({ first: date as string, last: lastDay as string, start })),
    ...findDaysOfYear(text).map(({ month, day, start }) => {
      const place = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      return { first: place, last: place, start };
    }),
  ].filter(({ start }) => !asked || !BOUNDS.test(text.slice(0, start)));
}

/** Of the same year, or of any where one of them has none. */
function meet(a: Days, b: Days): boolean {
  const withYear = a.first.length > 5 && b.first.length > 5;
  const cut = (day: string): string => (withYear ? day : day.slice(-5));
  return cut(a.first) <= cut(b.last) && cut(b.first) <= cut(a.last);
}
