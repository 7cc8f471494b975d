import type { SearchFilter } from '#domain/search-filter.ts';
import { filterConditions, isOpenFilter } from './filter-conditions.ts';
import { stateOf } from './database-state.ts';
import type { Database } from './sqlite.ts';
import type { TextHit, TextIndex } from './text-index.ts';

/** Weight of a term in title, headings and body. Range 0–10; to be learnt in evals, these are the usual order of weight. */
const COLUMN_WEIGHTS = '1.5, 2.0, 1.0';
/**
 * A term in more than this share of the passages tells little and costs most of the time (FTS5 reads its whole list),
 * so it is left out as long as rarer terms remain. Range 0–1.
 */
const FREQUENT_SHARE = 0.1;
/** Terms kept when all are frequent. */
const FREQUENT_KEPT = 2;

/** BM25 over SQLite FTS5. */
export function sqliteTextIndex(database: Database): TextIndex {
  const frequencyOf = database.prepare<[string], number>('SELECT doc FROM passage_vocabulary WHERE term = ?').pluck();
  const vocabulary = database.prepare<[], { readonly term: string; readonly documentFrequency: number }>(
    'SELECT term, doc AS documentFrequency FROM passage_vocabulary',
  );
  const count = database.prepare<[], number>('SELECT count(*) FROM passages').pluck();
  const state = stateOf(database);
  const frequencies = new Map<string, number>();
  let total = 0;
  let seen = '';

  /** What was counted holds until somebody commits. */
  function refresh(): void {
    const current = state();
    if (current === seen) return;
    seen = current;
    frequencies.clear();
    total = count.get() ?? 0;
  }

  function documentFrequency(term: string): number {
    refresh();
    const known = frequencies.get(term);
    if (known !== undefined) return known;
    const frequency = frequencyOf.get(term) ?? 0;
    frequencies.set(term, frequency);
    return frequency;
  }

  function selective(terms: readonly string[]): readonly string[] {
    const present = [...new Set(terms)]
      .map((term) => ({ term, frequency: documentFrequency(term) }))
      .filter(({ frequency }) => frequency > 0)
      .sort((a, b) => a.frequency - b.frequency);
    const rare = present.filter(({ frequency }) => frequency <= Math.max(50, total * FREQUENT_SHARE));
    return (rare.length > 0 ? rare : present.slice(0, FREQUENT_KEPT)).map(({ term }) => term);
  }

  return {
    documentFrequency,
    vocabulary: () => vocabulary.iterate(),
    size() {
      refresh();
      return total;
    },
    search(terms, filter, limit) {
      const kept = selective(terms);
      if (kept.length === 0) return [];
      const match = kept.map((term) => `"${term.replaceAll('"', '')}"`).join(' OR ');
      return ranked(database, match, filter, limit);
    },
  };
}

function ranked(database: Database, match: string, filter: SearchFilter, limit: number): TextHit[] {
  const { conditions, parameters } = filterConditions(filter);
  const narrowing = isOpenFilter(filter)
    ? ''
    : `AND rowid IN (SELECT p.row FROM passages p JOIN documents d ON d.id = p.document_id WHERE ${conditions.join(' AND ')})`;
  return database
    .prepare<unknown[], TextHit>(
      `SELECT rowid AS row, -bm25(passage_terms, ${COLUMN_WEIGHTS}) AS score FROM passage_terms
       WHERE passage_terms MATCH ? ${narrowing} ORDER BY score DESC LIMIT ?`,
    )
    .all(match, ...(narrowing === '' ? [] : parameters), limit);
}
