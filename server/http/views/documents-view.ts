import { z } from 'zod';
import { DOCUMENT_TYPES } from '#domain/document.ts';
import { DOCUMENT_TYPE_NAMES } from '#domain/document-type-names.ts';
import type { DocumentFacets, FacetCount } from '../../../ingest/store/archive-reader.ts';
import { DOCUMENT_SUMMARY } from './document-view.ts';
import { OUTCOME_VIEW } from './outcome-view.ts';

const FACET = z.array(z.object({ value: z.string(), label: z.string(), count: z.int().min(1) }));
/** Values with the number of documents that have them, the most common first. */
export type FacetView = z.infer<typeof FACET>;

const FACETS_VIEW = z.object({ type: FACET, organ: FACET, year: FACET, format: FACET, status: FACET, collection: FACET });
export type FacetsView = z.infer<typeof FACETS_VIEW>;

const DOCUMENT_ITEM = z.object({
  ...DOCUMENT_SUMMARY.shape,
  revisionCount: z.int().min(1).describe('Revisions the archive has had of it, the current one included.'),
  ingestedAt: z.string().nullable().describe('When the current revision came in; ISO 8601, UTC.'),
  outcome: OUTCOME_VIEW,
  hit: z
    .object({ before: z.string(), words: z.string(), after: z.string(), href: z.string() })
    .nullable()
    .describe('Where the words searched for stand best in the text, and an address that opens the place; null when not searched for.'),
});
/** A document in the list of the archive. */
export type DocumentItem = z.infer<typeof DOCUMENT_ITEM>;

export const DOCUMENTS_VIEW = z.object({
  total: z.int().min(0),
  offset: z.int().min(0),
  limit: z.int().min(1),
  documents: z.array(DOCUMENT_ITEM),
  facets: FACETS_VIEW.nullable().describe(
    'Counts over every document that matches, each facet without its own choice in the filter; null unless asked for.',
  ),
});
export type DocumentsView = z.infer<typeof DOCUMENTS_VIEW>;

export function facetsView({ type, organ, year, format, status, collection }: DocumentFacets): FacetsView {
  const copied = (counts: readonly FacetCount[]): FacetView => counts.map((count) => ({ ...count }));
  return {
    type: type.map((count) => ({ ...count, label: typeName(count.value) })),
    organ: copied(organ),
    year: copied(year),
    format: copied(format),
    status: copied(status),
    collection: copied(collection),
  };
}

function typeName(value: string): string {
  const type = DOCUMENT_TYPES.find((known) => known === value);
  return type === undefined ? value : DOCUMENT_TYPE_NAMES[type];
}
