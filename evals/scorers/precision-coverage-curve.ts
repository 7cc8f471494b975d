import { checkConfidence } from './check-confidence.ts';
import { groupTies } from './group-ties.ts';
import type { ScoredQuestion } from './scored-question.ts';

/** What comes of answering every question of at least this confidence, and refusing the rest. */
export type CurvePoint = {
  readonly threshold: number;
  /** Share 0–1 of the answerable questions that are answered. */
  readonly coverage: number;
  /** Share 0–1 of the answered questions that are answerable. */
  readonly precision: number;
  /** Questions answered, from 1. */
  readonly answered: number;
};

/**
 * Precision against coverage for every threshold there is, the strictest first: one point for each different confidence. Coverage
 * never falls along it; the last point answers everything.
 *
 * @returns [] when no question is answerable
 * @throws ArchiveError `internal` for a confidence that is not a finite number
 */
export function precisionCoverageCurve(scored: readonly ScoredQuestion[]): CurvePoint[] {
  checkConfidence(scored);
  const answerable = scored.filter((question) => question.answerable).length;
  if (answerable === 0) return [];
  let answered = 0;
  let right = 0;
  return groupTies(scored).map((group) => {
    answered += group.length;
    right += group.filter((question) => question.answerable).length;
    return { threshold: group[0].confidence, coverage: right / answerable, precision: right / answered, answered };
  });
}
