import type { Brand } from './brand.ts';

/** Stable over re-ingest: derived from the file's path inside the archive, never from its content or a counter. */
export type DocumentId = Brand<string, 'DocumentId'>;

/** SHA-256 of the original bytes, 64 lower-case hexadecimal digits. Names one revision of a document. */
export type Checksum = Brand<string, 'Checksum'>;

/** `<document>#<ordinal>`, ordinal from 1 in reading order. */
export type PassageId = Brand<string, 'PassageId'>;

/** Calendar date `YYYY-MM-DD`. */
export type IsoDate = Brand<string, 'IsoDate'>;

export function passageId(document: DocumentId, ordinal: number): PassageId {
  return `${document}#${ordinal}` as PassageId;
}

/** The date, or null when the calendar has no such day (31. april) or the year is outside 1800–2199. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1800 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.toISOString().slice(0, 10) as IsoDate) : null;
}
