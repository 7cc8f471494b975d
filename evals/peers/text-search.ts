/** A search engine over a list of texts: what every peer comes down to. */
export interface TextSearch {
  /** Numbers of the texts, from 0 in the order they were given, best first, at most `k`. */
  search(question: string, k: number): Promise<readonly number[]>;
}

/** Indexes the texts. */
export type OpenTextSearch = (texts: readonly string[], signal: AbortSignal) => Promise<TextSearch>;
