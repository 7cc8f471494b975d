import type { WeighedQuestion } from '../retrieval/weighed-question.ts';
import type { ScoredUnit } from '../evidence/rank-evidence.ts';

/** Share of the best unit's cover another must have to be about the same. Range 0.8–1. */
const SAME_COVER = 0.9;
/** Log-odds another may be behind. Range 0.5–2. */
const CLOSE = 1.5;
/** Least share of the question both must hold; below it they may be about different things. Range 0.4–0.8. */
const LEAST_COVER = 0.5;

/**
 * The best unit of another document that answers the same question with another date, number or name; null when the documents agree,
 * or when no such thing is asked for. Neither is right by itself: both are shown, with the dates of their documents.
 */
export function findDisagreement({ question }: WeighedQuestion, units: readonly ScoredUnit[]): ScoredUnit | null {
  const [best] = units;
  const asksForOne = question.kind === 'time' || question.kind === 'count' || question.kind === 'amount' || question.kind === 'duration';
  if (best === undefined || !asksForOne || best.own < LEAST_COVER || best.found.length === 0) return null;
  const close = units.filter(
    ({ source, own, score, found }) =>
      source.document.id !== best.source.document.id &&
      (question.namesPeriod || source.document.status !== 'erstattet') &&
      own >= SAME_COVER * best.own &&
      score >= best.score - CLOSE &&
      found.length > 0,
  );
  const [other] = close;
  if (other === undefined || close.some(({ found }) => found.some((term) => best.found.includes(term)))) return null;
  return other;
}
