import type { Answer } from '#domain/answer.ts';
import type { Citation } from '#domain/citation.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { CitedSource } from './cited-source.ts';

/** A question with its answer as it was given, and what its sources were then. */
export type Exchange = {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly answer: Answer;
  /** What the search was narrowed to. */
  readonly filters: SearchFilter;
  readonly sources: readonly CitedSource[];
};

/** The citations of an answer; of a refusal, those of the nearest it had. */
export function answerCitations(answer: Answer): readonly Citation[] {
  return answer.kind === 'answered' ? answer.statements.flatMap(({ citations }) => citations) : answer.nearest;
}
