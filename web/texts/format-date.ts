const LONG = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });
const DAY_AND_TIME = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeStyle: 'short' });

/** «29. august 2024» for `2024-08-29`; the text itself when it is not a date. The two written forms name the months alike. */
export function formatDate(isoDate: string): string {
  const time = Date.parse(isoDate);
  return Number.isNaN(time) ? isoDate : LONG.format(time);
}

/** «29. august 2024 kl. 14.05» in the reader's time zone, for an ISO 8601 instant; the text itself when it is not one. */
export function formatTime(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant : DAY_AND_TIME.format(time).replace(/(\d{2}):(\d{2})/u, '$1.$2');
}
