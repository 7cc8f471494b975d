import { stateOf } from './database-state.ts';
import type { Database } from './sqlite.ts';

/** Ids, as a JSON array, of the documents with a passage that matches; `match` is in the language of FTS5. */
export type TermDocuments = (match: string) => string;

/** Matches remembered: a list, its number and its facets ask for the same ones. */
const REMEMBERED = 40;

/** Looked up once for each state of the archive: a common word stands in most passages, and reading its list takes time. */
export function termDocuments(database: Database): TermDocuments {
  const ids = database
    .prepare<[string], string>(
      'SELECT DISTINCT p.document_id FROM passage_terms JOIN passages p ON p.row = passage_terms.rowid WHERE passage_terms MATCH ?',
    )
    .pluck();
  const state = stateOf(database);
  const known = new Map<string, string>();
  let seen = '';
  return function documentsOf(match) {
    const current = state();
    if (current !== seen || known.size > REMEMBERED) known.clear();
    seen = current;
    const before = known.get(match);
    if (before !== undefined) return before;
    const found = JSON.stringify(ids.all(match));
    known.set(match, found);
    return found;
  };
}
