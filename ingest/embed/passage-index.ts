/** A vector with the row number of its passage in the store. */
export type IndexEntry = { readonly row: number; readonly vector: Float32Array };

/** `score` is the cosine, −1 to 1. */
export type IndexHit = { readonly row: number; readonly score: number };

/**
 * Nearest passages by vector. A cache: whoever holds the vectors can always build a new one.
 * Rows are unique; adding a row again replaces its vector.
 */
export interface PassageIndex {
  readonly dimension: number;
  /** Vectors in the index. */
  readonly size: number;
  add(entries: readonly IndexEntry[]): void;
  /** Rows that are not there are passed over. */
  remove(rows: readonly number[]): void;
  /**
   * The `limit` best rows that `permits` lets through, best first, fewer when there are not so many.
   * The zero vector has no neighbours.
   */
  search(vector: Float32Array, limit: number, permits?: (row: number) => boolean): IndexHit[];
}
