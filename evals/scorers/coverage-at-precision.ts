import { type CurvePoint, precisionCoverageCurve } from './precision-coverage-curve.ts';
import type { ScoredQuestion } from './scored-question.ts';

/**
 * How much can be answered when at least `precision` of what is answered must be answerable. All questions are ranked by confidence; the
 * answered set A(t) is every question with confidence ≥ t, so ties stand or fall together. Then
 *
 *   precision(t) = |A(t) ∩ answerable| / |A(t)|      coverage(t) = |A(t) ∩ answerable| / |answerable|
 *
 * and the result is the point of the lowest t, that is the largest answered set, with precision(t) ≥ `precision`. An answerable
 * question counts as right whatever it is answered: whether the sentence is the right one is measured by `sentenceHit`.
 *
 * @param precision 0–1
 * @returns the point, or null when no threshold reaches the precision (the coverage is then 0)
 */
export function coverageAtPrecision(scored: readonly ScoredQuestion[], precision: number): CurvePoint | null {
  return precisionCoverageCurve(scored).findLast((point) => point.precision >= precision) ?? null;
}
