import type { Analyser } from '#domain/analyser.ts';
import type { DocumentFacets, DocumentFilter, FacetCount } from './archive-reader.ts';
import { documentConditions } from './document-conditions.ts';
import type { Database } from './sqlite.ts';
import type { TermDocuments } from './term-documents.ts';

/** A facet: what is counted, what people read of it (null = the value itself), and the fields of the filter it would itself set. */
type Facet = { readonly value: string; readonly label: string | null; readonly sets: readonly (keyof DocumentFilter)[] };

const FACETS: Readonly<Record<keyof DocumentFacets, Facet>> = {
  type: { value: 'd.type', label: null, sets: ['type'] },
  organ: { value: 'd.organ', label: "min(json_extract(d.metadata, '$.organ.value.name'))", sets: ['organ'] },
  year: { value: 'substr(d.date, 1, 4)', label: null, sets: ['from', 'to'] },
  format: { value: 'd.format', label: null, sets: ['format'] },
  status: { value: "CASE WHEN d.replaced_by IS NULL THEN d.status ELSE 'erstattet' END", label: null, sets: ['status'] },
  collection: { value: "nullif(d.collection, '')", label: null, sets: ['collection'] },
};

/** Counts each facet over the documents that match all the rest of the filter, so that the other choices are seen with their numbers. */
export function countFacets(database: Database, filter: DocumentFilter, analyser: Analyser, documentsOf: TermDocuments): DocumentFacets {
  const count = ({ value, label, sets }: Facet): readonly FacetCount[] => {
    const { where, parameters } = documentConditions(without(filter, sets), analyser, documentsOf);
    return database
      .prepare<unknown[], FacetCount>(
        `SELECT ${value} AS value, coalesce(${label ?? 'NULL'}, ${value}) AS label, count(*) AS count
         FROM documents d WHERE ${where} AND ${value} IS NOT NULL GROUP BY 1 ORDER BY count DESC, label`,
      )
      .all(...parameters);
  };
  return {
    type: count(FACETS.type),
    organ: count(FACETS.organ),
    year: count(FACETS.year),
    format: count(FACETS.format),
    status: count(FACETS.status),
    collection: count(FACETS.collection),
  };
}

function without(filter: DocumentFilter, fields: readonly (keyof DocumentFilter)[]): DocumentFilter {
  const rest = { ...filter };
  for (const field of fields) delete rest[field];
  return rest;
}
