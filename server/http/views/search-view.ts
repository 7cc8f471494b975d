import { z } from 'zod';
import type { SearchHit } from '../../retrieval/searcher.ts';
import type { CitedDocuments } from './cited-documents.ts';
import { DOCUMENT_HEAD, documentHead } from './document-head.ts';
import { pageViewNumber } from './locator-view.ts';
import { placeHref } from './place-href.ts';

export const SEARCH_HIT_VIEW = z.object({
  passageId: z.string(),
  documentId: z.string(),
  ...DOCUMENT_HEAD.shape,
  page: z.int().min(1).describe('Number of the page view the passage begins on.'),
  headings: z.array(z.string()),
  text: z.string(),
  ocr: z.boolean(),
  href: z.string().describe('Opens the document with the passage marked.'),
  score: z.number().describe('Comparable within this search only.'),
});
type SearchHitView = z.infer<typeof SEARCH_HIT_VIEW>;

export const SEARCH_VIEW = z.object({ hits: z.array(SEARCH_HIT_VIEW) });
export type SearchView = z.infer<typeof SEARCH_VIEW>;

/** Hits in documents that are no longer in the archive, or not open, are left out. */
export function searchView(hits: readonly SearchHit[], documents: CitedDocuments): SearchView {
  return { hits: hits.flatMap((hit) => searchHitView(hit, documents) ?? []) };
}

function searchHitView({ passage, score }: SearchHit, documents: CitedDocuments): SearchHitView | null {
  const cited = documents(passage.documentId);
  if (cited === null) return null;
  const place = passage.spans[0]?.place;
  const page = place === undefined ? 1 : pageViewNumber(place, cited.labels);
  const { documentId, revision, ordinal, text } = passage;
  return {
    passageId: passage.id,
    documentId,
    ...documentHead(cited.document, cited.replacement),
    page,
    headings: [...passage.headings],
    text,
    ocr: passage.ocr,
    href: placeHref({ documentId, revision, ordinal, range: { start: 0, end: text.length }, page }),
    score,
  };
}
