import { checkConfidence } from './check-confidence.ts';
import { groupTies } from './group-ties.ts';
import type { ScoredQuestion } from './scored-question.ts';

/**
 * Area under the ROC curve: the chance that a random answerable question has a higher confidence than a random unanswerable one, a tie
 * counting one half (Hanley and McNeil 1982; the Mann–Whitney U over n₁·n₂). 0.5 = cannot tell them apart.
 *
 * @returns null when either kind is missing
 * @throws ArchiveError `internal` for a confidence that is not a finite number
 */
export function auroc(scored: readonly ScoredQuestion[]): number | null {
  checkConfidence(scored);
  const all = scored.filter(({ answerable }) => !answerable).length;
  let below = all;
  let wins = 0;
  for (const group of groupTies(scored)) {
    const unanswerable = group.filter(({ answerable }) => !answerable).length;
    below -= unanswerable;
    wins += (group.length - unanswerable) * (below + unanswerable / 2);
  }
  const pairs = all * (scored.length - all);
  return pairs === 0 ? null : wins / pairs;
}
