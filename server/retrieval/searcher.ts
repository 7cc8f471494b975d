import type { Document } from '#domain/document.ts';
import type { Passage } from '#domain/passage.ts';
import type { SearchFilter } from '#domain/search-filter.ts';

/** Finds the passages nearest a question. */
export interface Searcher {
  /**
   * The best `limit` (1–100) passages, best first, among documents open to all and inside the filter.
   *
   * @throws ArchiveError `archive-not-ready`, `cancelled`
   */
  search(query: string, filter: SearchFilter, limit: number, signal: AbortSignal): Promise<readonly SearchHit[]>;
}

export type SearchHit = {
  readonly passage: Passage;
  readonly document: Document;
  /** Odds beside the best hit, 0–1; comparable within one search only. */
  readonly score: number;
};
