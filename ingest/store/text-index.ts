import type { SearchFilter } from '#domain/search-filter.ts';

/** Ranks passages by the words they share with a question. */
export interface TextIndex {
  /**
   * The best `limit` rows by BM25 over title, headings and body, best first, inside the filter.
   *
   * @param terms analysed terms; any may match
   */
  search(terms: readonly string[], filter: SearchFilter, limit: number): readonly TextHit[];
  /** In how many passages a term occurs. */
  documentFrequency(term: string): number;
  /** Every term with the number of passages it occurs in, in no order. */
  vocabulary(): Iterable<{ readonly term: string; readonly documentFrequency: number }>;
  /** How many passages there are. */
  size(): number;
}

/** `score` is BM25, above 0, larger is better. */
export type TextHit = { readonly row: number; readonly score: number };
