export type RefusalOutcome = { readonly answerable: boolean; readonly refused: boolean };

export type RefusalRates = {
  /** Share 0–1 of the unanswerable questions that were refused (RGB's negative rejection); null when there are none. */
  readonly rejection: number | null;
  /** Share 0–1 of the answerable questions that were refused; null when there are none. */
  readonly falseRefusal: number | null;
  /** F1 of «refuse» as a classification of the unanswerable: 2·hits / (refused + unanswerable); null when both are none. */
  readonly refusalF1: number | null;
};

/** How well an answerer keeps silent, and how often it does when it should not. A refusal is a typed result, so this is exact. */
export function refusalRates(outcomes: readonly RefusalOutcome[]): RefusalRates {
  const refused = outcomes.filter((outcome) => outcome.refused);
  const hits = refused.filter(({ answerable }) => !answerable).length;
  const unanswerable = outcomes.filter(({ answerable }) => !answerable).length;
  return {
    rejection: share(hits, unanswerable),
    falseRefusal: share(refused.length - hits, outcomes.length - unanswerable),
    refusalF1: share(2 * hits, refused.length + unanswerable),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
