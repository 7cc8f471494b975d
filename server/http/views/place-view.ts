import { z } from 'zod';
import type { Citation } from '#domain/citation.ts';
import { LOCATOR_VIEW, locatorView } from './locator-view.ts';

export const PLACE_VIEW = z.object({
  documentId: z.string(),
  passageId: z.string(),
  revision: z.string().describe('SHA-256 of the revision as it stands now.'),
  changed: z.boolean().describe('True when the document has been replaced since the place was cited; the words may differ.'),
  quote: z.string().describe('The words that stand there now.'),
  ocr: z.boolean(),
  locators: z.array(LOCATOR_VIEW).min(1),
});
/** Where a citation stands in the document now. */
export type PlaceView = z.infer<typeof PLACE_VIEW>;

/** @param sha the first digits of the checksum of the revision that was cited */
export function placeView(citation: Citation, sha: string, labels: readonly (string | null)[]): PlaceView {
  return {
    documentId: citation.documentId,
    passageId: citation.passageId,
    revision: citation.revision,
    changed: !citation.revision.startsWith(sha),
    quote: citation.quote,
    ocr: citation.ocr,
    locators: citation.locators.map((locator) => locatorView(locator, labels)),
  };
}
