/** What is known of the evidence an answer would rest on. */
export type EvidenceSigns = {
  /** Shares 0–1 of the question's weight, in the evidence itself and with its surroundings. */
  readonly own: number;
  readonly withContext: number;
  /** Share 0–1 of the question's weight in words the archive does not have at all. */
  readonly unknown: number;
  /** The evidence holds the kind of thing asked for. */
  readonly fits: boolean;
};

/** Logistic weights, chosen by hand on the archive's own questions; to be learnt and calibrated in evals. */
const WEIGHTS = { bias: -4.6, own: 3.2, withContext: 4.6, unknown: -4, fits: 0.6, misfits: -1.4 };

/** An answer below this is not given. Range 0–1. */
export const ANSWER_FROM = 0.5;

/** Probability 0–1 that the evidence answers the question, by a logistic function of the signs. */
export function confidenceOf({ own, withContext, unknown, fits }: EvidenceSigns): number {
  const z =
    WEIGHTS.bias +
    WEIGHTS.own * own +
    WEIGHTS.withContext * withContext +
    WEIGHTS.unknown * unknown +
    (fits ? WEIGHTS.fits : WEIGHTS.misfits);
  return 1 / (1 + Math.exp(-z));
}
