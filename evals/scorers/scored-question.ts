/** A question with the confidence of the answer it was given. */
export type ScoredQuestion = {
  /** Larger is surer. Any finite number; a refusal has one too, that of the best evidence found. */
  readonly confidence: number;
  /** Whether the archive holds an answer. */
  readonly answerable: boolean;
};
