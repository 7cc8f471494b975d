import { z } from 'zod';
import type { Locator, Place } from '#domain/locator.ts';
import { pageNumberOf } from '#domain/page.ts';

const COUNT = z.int().min(1);

export const PLACE = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page'), page: COUNT }),
  z.object({ kind: z.literal('slide'), slide: COUNT }),
  z.object({ kind: z.literal('paragraph'), paragraph: COUNT }),
  z.object({ kind: z.literal('row'), sheet: z.string(), row: COUNT }),
]);

const FRACTION = z.number();
export const BOX = z
  .object({ x: FRACTION, y: FRACTION, width: FRACTION, height: FRACTION })
  .describe('Fractions 0–1 of the page, origin in the top left corner.');

const MARK = z
  .object({ block: z.int().min(0), start: z.int().min(0), end: z.int().min(0) })
  .describe('Characters start–end (end excluded) of the text of a numbered block of the document.');

export const LOCATOR_VIEW = z.object({
  place: PLACE,
  page: COUNT.describe('Number of the page view the place is on.'),
  boxes: z.array(BOX),
  marks: z.array(MARK),
});
/** One place to open, with what to mark there. */
export type LocatorView = z.infer<typeof LOCATOR_VIEW>;

export function locatorView(locator: Locator, labels: readonly (string | null)[]): LocatorView {
  return { place: locator.place, page: pageViewNumber(locator.place, labels), boxes: [...locator.boxes], marks: [...locator.marks] };
}

/** The page view of a place, given the names of the document's pages in order. */
export function pageViewNumber(place: Place, labels: readonly (string | null)[]): number {
  return pageNumberOf(
    place,
    labels.map((label) => label ?? ''),
  );
}
