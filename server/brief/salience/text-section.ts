/** Running text under the same headings. */
export type TextSection = {
  /** The outermost first; [] for text before the first heading. */
  readonly headings: readonly string[];
  /** Sentences and line feeds as `sentences` in the vocabulary takes them. */
  readonly text: string;
};
