import type { Analyser } from '#domain/analyser.ts';
import type { DocumentId, PassageId } from '#domain/ids.ts';
import type { DocumentColumn, DocumentFacets, DocumentFilter, DocumentQuery, DocumentSort, FacetCount } from './archive-reader.ts';
import { documentConditions, IN_TITLE, matching, searchedTerms } from './document-conditions.ts';
import type { Database } from './sqlite.ts';
import type { TermDocuments } from './term-documents.ts';
import type { DocumentRow } from './document-row.ts';
import { DOCUMENT_STATUSES, DOCUMENT_TYPES } from '#domain/document.ts';
import { DOCUMENT_TYPE_NAMES } from '#domain/document-type-names.ts';

export type FoundRows = {
  readonly total: number;
  readonly rows: readonly DocumentRow[];
  /** The passage that holds the words of `content` best, for documents that have them in their text. */
  readonly places: ReadonlyMap<DocumentId, PassageId>;
};

const NEWEST_FIRST = { by: 'date', descending: true } as const;
/** Weight of a term in title, headings and body, as in the ranking of passages. */
const COLUMN_WEIGHTS = '1.5, 2.0, 1.0';

/** One page of the documents that match. */
export function findDocuments(database: Database, query: DocumentQuery, analyser: Analyser, documentsOf: TermDocuments): FoundRows {
  const { where, parameters } = documentConditions(query, analyser, documentsOf);
  const total =
    database
      .prepare<unknown[], number>(`SELECT count(*) FROM documents d WHERE ${where}`)
      .pluck()
      .get(...parameters) ?? 0;
  const terms = searchedTerms(query.content, analyser).filter(({ term }) => term !== '');
  if (terms.length === 0) {
    const rows = database
      .prepare<unknown[], DocumentRow>(
        `SELECT d.* FROM documents d WHERE ${where} ORDER BY ${documentOrder(query.sort ?? NEWEST_FIRST)} LIMIT ? OFFSET ?`,
      )
      .all(...parameters, query.limit, query.offset);
    return { total, rows, places: new Map() };
  }

  // The more of the words in the title, the better; then the best passage. `min` takes its row along, as SQLite promises.
  const inTitle = terms.map(() => `(${IN_TITLE})`).join(' + ');
  const order = query.sort === undefined ? `${inTitle} DESC, h.score IS NULL, h.score, d.date DESC, d.path` : documentOrder(query.sort);
  const found = database
    .prepare<unknown[], DocumentRow & { readonly place: PassageId | null }>(
      `WITH ranked AS MATERIALIZED (
         SELECT rowid AS row, bm25(passage_terms, ${COLUMN_WEIGHTS}) AS score FROM passage_terms WHERE passage_terms MATCH ?
       ), hits AS MATERIALIZED (
         SELECT p.document_id AS id, p.id AS place, min(r.score) AS score FROM ranked r JOIN passages p ON p.row = r.row GROUP BY p.document_id
       )
       SELECT d.*, h.place AS place FROM documents d LEFT JOIN hits h ON h.id = d.id
       WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    )
    .all(
      terms.map(({ term }) => matching(term)).join(' OR '),
      ...parameters,
      ...(query.sort === undefined ? terms.map(({ typed }) => typed) : []),
      query.limit,
      query.offset,
    );
  return {
    total,
    rows: found,
    places: new Map(found.flatMap(({ id, place }): [DocumentId, PassageId][] => (place === null ? [] : [[id, place]]))),
  };
}

/** What a column is sorted by; a value that is null comes last whichever way it is sorted. */
const KEYS: Readonly<Record<DocumentColumn, string>> = {
  date: 'd.date',
  title: 'norwegian_key(d.title)',
  type: placeIn(
    'd.type',
    DOCUMENT_TYPES.toSorted((a, b) => DOCUMENT_TYPE_NAMES[a].localeCompare(DOCUMENT_TYPE_NAMES[b], 'nb')),
  ),
  organ: "norwegian_key(json_extract(d.metadata, '$.organ.value.name'))",
  status: placeIn("CASE WHEN d.replaced_by IS NULL THEN d.status ELSE 'erstattet' END", DOCUMENT_STATUSES),
  format: 'd.format',
};

/** SQL to sort `documents d` by; documents alike in the column stand newest first, then by title. */
function documentOrder({ by, descending }: DocumentSort): string {
  const key = KEYS[by];
  return `${key} IS NULL, ${key} ${descending ? 'DESC' : 'ASC'}, d.date IS NULL, d.date DESC, norwegian_key(d.title), d.path`;
}

/** @param values constants of the program, never input */
function placeIn(column: string, values: readonly string[]): string {
  return `CASE ${column} ${values.map((value, index) => `WHEN '${value}' THEN ${index}`).join(' ')} END`;
}

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
