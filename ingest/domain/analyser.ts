/** A search term with its place in the text it came from. */
export type Term = {
  /** What is matched: normalised and stemmed. Holds only letters, digits and `_`. */
  readonly term: string;
  /** Characters of the text, `end` excluded. */
  readonly start: number;
  readonly end: number;
};

/** Turns text into search terms; the same analyser must be used on the archive and on the question. */
export interface Analyser {
  /** Name and version; terms from different ids must never be mixed in one index. */
  readonly id: string;
  terms(text: string): Term[];
}
