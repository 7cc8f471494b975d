import { z } from 'zod';
import { DOCUMENT_TYPE_NAMES } from '#domain/document-type-names.ts';
import type { StoredDocument } from '../../../ingest/store/archive-reader.ts';
import { DOCUMENT_SUMMARY } from './document-view.ts';

const FACET = z.array(z.object({ value: z.string(), label: z.string(), count: z.int().min(1) }));
/** Values with the number of documents that have them, the most common first. */
export type FacetView = z.infer<typeof FACET>;

export const FACETS_VIEW = z.object({ type: FACET, organ: FACET, year: FACET, format: FACET, status: FACET, collection: FACET });
export type FacetsView = z.infer<typeof FACETS_VIEW>;

export const DOCUMENTS_VIEW = z.object({
  total: z.int().min(0),
  offset: z.int().min(0),
  limit: z.int().min(1),
  documents: z.array(DOCUMENT_SUMMARY),
  facets: FACETS_VIEW.nullable().describe('Counts over every document that matches; null unless asked for.'),
});
export type DocumentsView = z.infer<typeof DOCUMENTS_VIEW>;

/** Documents without a value are not counted under that facet. */
export function facetsView(documents: readonly StoredDocument[]): FacetsView {
  const of = (value: (document: StoredDocument) => Valued | null): FacetView => facet(documents, value);
  return {
    type: of(({ metadata }) => metadata.type && { value: metadata.type.value, label: DOCUMENT_TYPE_NAMES[metadata.type.value] }),
    organ: of(({ metadata }) => metadata.organ && { value: metadata.organ.value.code, label: metadata.organ.value.name }),
    year: of(({ metadata }) => plain(metadata.date?.value.slice(0, 4))),
    format: of(({ format }) => plain(format)),
    status: of(({ status }) => plain(status)),
    collection: of(({ path }) => plain(path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined)),
  };
}

type Valued = { readonly value: string; readonly label: string };

function plain(value: string | undefined): Valued | null {
  return value === undefined ? null : { value, label: value };
}

function facet(documents: readonly StoredDocument[], valuedOf: (document: StoredDocument) => Valued | null): FacetView {
  const counts = new Map<string, FacetView[number]>();
  for (const document of documents) {
    const valued = valuedOf(document);
    if (valued === null) continue;
    const entry = counts.get(valued.value) ?? { ...valued, count: 0 };
    counts.set(valued.value, { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'nb'));
}
