import { z } from 'zod';
import { DOCUMENT_TYPES } from '#domain/document.ts';
import { type DocumentId, type IsoDate, isoDate } from '#domain/ids.ts';
import type { SearchFilter } from '#domain/search-filter.ts';

/** Contract: characters of a question, after white space at the ends is taken off. */
const MAX_QUESTION_LENGTH = 2_000;

export const question = z
  .string()
  .trim()
  .min(1, 'kan ikke være tomt')
  .max(MAX_QUESTION_LENGTH, `kan ikke være lengre enn ${MAX_QUESTION_LENGTH} tegn`);

/** A whole number written in an address. */
export function wholeNumber(least: number, most: number) {
  const message = `skal være et helt tall fra ${least} til ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/u, message)
    .transform(Number)
    .refine((number) => number >= least && number <= most, message);
}

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, `skal være en av: ${values.join(', ')}`);
}

const date = z.string('skal være en dato på formen ÅÅÅÅ-MM-DD').transform((text, context): IsoDate => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  const found = isoDate(Number(year), Number(month), Number(day));
  if (found !== null) return found;
  context.issues.push({ code: 'custom', input: text, message: 'skal være en dato som finnes, på formen ÅÅÅÅ-MM-DD' });
  return z.NEVER;
});

/** The fields of a `SearchFilter`, the same in an address and in a body. */
export const FILTER_FIELDS = {
  type: oneOf(DOCUMENT_TYPES).exactOptional(),
  /** Code or name, see `knownFilter`. */
  organ: z.string().trim().min(1, 'kan ikke være tomt').max(100, 'kan ikke være lengre enn 100 tegn').exactOptional(),
  from: date.exactOptional(),
  to: date.exactOptional(),
  collection: z.string().min(1, 'kan ikke være tomt').max(200, 'kan ikke være lengre enn 200 tegn').exactOptional(),
} as const;

/** For `.refine`, with `OUT_OF_ORDER`: the period does not end before it begins. */
export function inOrder({ from, to }: SearchFilter): boolean {
  return from === undefined || to === undefined || from <= to;
}
export const OUT_OF_ORDER = { path: ['from'], error: 'kan ikke være senere enn «to»' };

export const documentId = z
  .string()
  .min(1)
  .max(200, 'er for langt')
  .transform((text) => text as DocumentId);

/** Number of a page view; no document has more. */
export const pageNumber = wholeNumber(1, 999_999);
