import type { Analyser } from '#domain/analyser.ts';
import type { DocumentId, PassageId } from '#domain/ids.ts';
import type { DocumentQuery } from './archive-reader.ts';
import { documentConditions, IN_TITLE, matching, searchedTerms } from './document-conditions.ts';
import { documentOrder } from './document-order.ts';
import type { Database } from './sqlite.ts';
import type { TermDocuments } from './term-documents.ts';
import type { DocumentRow } from './document-row.ts';

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
