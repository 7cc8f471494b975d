const LONG = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });

/** «29. august 2024» for `2024-08-29`; the text itself when it is not a date. */
export function formatDate(isoDate: string): string {
  const time = Date.parse(isoDate);
  return Number.isNaN(time) ? isoDate : LONG.format(time);
}
