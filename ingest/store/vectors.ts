import type { IndexEntry } from '../embed/passage-index.ts';

/** The vectors of the archive's passages. All vectors given out are of the embedder in use; another's count as missing. */
export interface VectorStore {
  /** The embedder in use, or null before the first. */
  embedderId(): string | null;
  /** What a learnt embedder needs to be made again, or null. */
  model(): Uint8Array | null;
  /** Takes another embedder into use; every vector and model of the one before is gone. */
  useEmbedder(id: string, model: Uint8Array | null): void;
  /** How many passages there were when the embedder was taken into use. */
  learntFrom(): number;
  /** Rows above `after` without a vector, in order and at most `limit`, with the text to embed. */
  missingTexts(after: number, limit: number): readonly { readonly row: number; readonly text: string }[];
  /** The same rows with the analysed terms of that text. */
  missingTerms(after: number, limit: number): readonly { readonly row: number; readonly terms: readonly string[] }[];
  put(entries: readonly IndexEntry[]): void;
  all(): Iterable<IndexEntry>;
  size(): number;
  /** Tells one set of rows from another; rows are never used twice, so the same rows have the same vectors. */
  fingerprint(): string;
  /** The analysed terms of every passage, for learning. */
  termLists(): Iterable<string[]>;
}
