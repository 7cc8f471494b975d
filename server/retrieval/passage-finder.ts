import type { SearchFilter } from '#domain/search-filter.ts';
import type { CandidateFinder } from './candidate-finder.ts';
import type { QuestionWeigher } from './question-weigher.ts';
import { type RankedPassage, rankPassages } from './rank-passages.ts';
import type { WeighedQuestion } from './weighed-question.ts';

/** A question weighed against the archive, with the passages that may answer it, best first. */
export type FoundPassages = { readonly asked: WeighedQuestion; readonly passages: readonly RankedPassage[] };

/** @throws ArchiveError `archive-not-ready`, `embedder-failed`, `cancelled` */
export type PassageFinder = (query: string, filter: SearchFilter, signal: AbortSignal) => Promise<FoundPassages>;

/** Words, vectors and exact look-up of sak numbers and dates find the passages; a learnt ranker puts them in order. */
export function createPassageFinder(weigh: QuestionWeigher, findCandidates: CandidateFinder): PassageFinder {
  return async function findPassages(query, filter, signal) {
    const asked = weigh(query);
    return { asked, passages: rankPassages(asked, await findCandidates(asked, filter, signal)) };
  };
}
