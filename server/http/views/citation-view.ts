import { z } from 'zod';
import type { Citation } from '#domain/citation.ts';
import { placeNumbers } from '#domain/locator.ts';
import type { StoredDocument } from '../../../ingest/store/archive-reader.ts';
import { DOCUMENT_HEAD, documentHead } from './document-head.ts';
import { pageViewNumber } from './locator-view.ts';
import { passageOrdinal } from './passage-ordinal.ts';
import { placeHref } from './place-href.ts';

const COUNT = z.int().min(1);

export const CITATION_VIEW = z.object({
  number: COUNT,
  documentId: z.string(),
  ...DOCUMENT_HEAD.shape,
  locator: z
    .object({
      page: COUNT.exactOptional(),
      slide: COUNT.exactOptional(),
      paragraph: COUNT.exactOptional(),
      row: COUNT.exactOptional(),
      sheet: z.string().exactOptional(),
    })
    .describe('Where the quote begins.'),
  pages: z.array(COUNT).min(1).describe('Page views the quote stands on, in order.'),
  quote: z.string(),
  href: z.string().describe('Opens the document on the place with the quote marked.'),
  ocr: z.boolean().describe('True when the words were read by OCR.'),
  passageId: z.string(),
  checksum: z.string().describe('SHA-256 of the revision quoted.'),
});
/** A citation as people see it. */
export type CitationView = z.infer<typeof CITATION_VIEW>;

/** What is known of the cited document as it stands now. */
export type CitedDocument = {
  readonly document: StoredDocument;
  readonly labels: readonly (string | null)[];
  readonly replacement: StoredDocument | null;
};

export function citationView(citation: Citation, number: number, { document, labels, replacement }: CitedDocument): CitationView {
  const [first] = citation.locators;
  const pages = [...new Set(citation.locators.map((locator) => pageViewNumber(locator.place, labels)))];
  return {
    number,
    documentId: citation.documentId,
    ...documentHead(document, replacement),
    locator: placeNumbers(first.place),
    pages,
    quote: citation.quote,
    href: placeHref({
      documentId: citation.documentId,
      revision: citation.revision,
      ordinal: passageOrdinal(citation.passageId),
      range: citation.range,
      page: pageViewNumber(first.place, labels),
    }),
    ocr: citation.ocr,
    passageId: citation.passageId,
    checksum: citation.revision,
  };
}
