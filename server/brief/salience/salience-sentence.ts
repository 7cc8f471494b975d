/** A sentence as a candidate for a summary. Several make a list in reading order, from one document or many. */
export type SalienceSentence = {
  readonly text: string;
  /** The headings it stands under, the outermost first. */
  readonly headings: readonly string[];
  /** Share 0–1 of its document's words that stand before it. */
  readonly place: number;
  /** Share 0–1 of its section's words that stand before it. */
  readonly sectionPlace: number;
  /** True when the sentence before it in the list stands right before it in the same section. */
  readonly follows: boolean;
};
