import type { AnswerKind } from '../retrieval/question.ts';
import type { ScoredUnit } from '../evidence/rank-evidence.ts';

/** What is asked for is a date or a number; a sentence without one does not answer, however well it fits the words. */
const NEEDS_ONE: ReadonlySet<AnswerKind> = new Set(['time', 'duration', 'count', 'amount']);
/** Log-odds the sentence with the date or number may be behind. Range 1–4; measured on the archive's tuning questions. */
const BEHIND = 3;
/** Share of the best one's cover it must have with its surroundings. Range 0.8–1. */
const COVER = 0.9;

/** The units with the best that holds the kind of thing asked for put first, when it is about the same. */
export function holdingFirst(kind: AnswerKind, units: readonly ScoredUnit[]): readonly ScoredUnit[] {
  const [best] = units;
  if (best === undefined || best.fits || !NEEDS_ONE.has(kind)) return units;
  const holding = units.find(
    // A date by itself belongs to the point beside it, and comes with that one.
    ({ fits, own, score, withContext }) => fits && own > 0 && score >= best.score - BEHIND && withContext >= COVER * best.withContext,
  );
  return holding === undefined ? units : [holding, ...units.filter((unit) => unit !== holding)];
}
