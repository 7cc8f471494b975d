const NORWEGIAN_CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'medium' });
const MINUTE = 60_000;

/**
 * A date a file declares, as ISO 8601; null when it cannot be read. An instant comes as Norwegian clocks show it, with their distance
 * from UTC, so that its first ten characters are the day it was here. A date without a time, and a time without a zone, stay as they are.
 */
export function instant(declared: string | null | undefined): string | null {
  const text = declared?.trim() ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return text;
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d|^(?:[A-Z][a-z]{2},? )?\d{1,2} [A-Z][a-z]{2} \d{2,4}/u.test(text)) return null;
  const zoned = /(?:Z|[+-]\d{2}:?\d{2}|\b(?:UTC?|GMT|[ECMP][SD]T))(?:\s*\([^)]*\))?$/u.test(text);
  const milliseconds = Date.parse(zoned ? text : `${text}${text.includes('T') ? 'Z' : ' UTC'}`);
  if (Number.isNaN(milliseconds)) return null;
  return zoned ? onNorwegianClocks(milliseconds) : new Date(milliseconds).toISOString().slice(0, 19);
}

function onNorwegianClocks(milliseconds: number): string {
  const local = NORWEGIAN_CLOCK.format(milliseconds).replace(' ', 'T');
  const ahead = Math.round((Date.parse(`${local}Z`) - milliseconds) / MINUTE);
  const size = Math.abs(ahead);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${local}${ahead < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** «12. juni 2024 kl. 10:00» for what `instant` gives; without the time when it has none. */
export function inNorwegian(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  const date = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  return iso.length > 10 ? `${date} kl. ${iso.slice(11, 16)}` : date;
}
