import { z } from 'zod';
import { linearModelSchema, linearScorer } from '../learnt/linear-model.ts';
import weights from './passage-weights.json' with { type: 'json' };
import { type Candidate, PASSAGE_FEATURES, type PassageFeatures, passageFeatures } from './passage-features.ts';
import type { WeighedQuestion } from './weighed-question.ts';

/** A document about the sak named, or a passage that mentions it, comes before all others. Above the span of learnt scores. */
const SAK_WEIGHT = 12;
/** A document of the very day named comes up, but a day alone does not say what is asked about it. */
const DATE_WEIGHT = 3;
/** Taken from the score of a document that no longer holds, so that the current one comes first when both answer. Range 0–5. */
const REPLACED_PENALTY = 1.5;

export type RankedPassage = Candidate & {
  /** Log-odds; comparable within one question only. */
  readonly score: number;
  readonly features: PassageFeatures;
};

const score = linearScorer(z.parse(linearModelSchema, weights), PASSAGE_FEATURES);

/** Best first, by the learnt weights and what the question names outright. */
export function rankPassages(asked: WeighedQuestion, candidates: readonly Candidate[]): RankedPassage[] {
  const features = passageFeatures(asked, candidates);
  const dated = asked.question.namesPeriod;
  return candidates
    .flatMap((candidate, at): RankedPassage[] => {
      const found = features[at];
      if (found === undefined) return [];
      const named = (candidate.aboutSak ? SAK_WEIGHT : 0) + (candidate.ofDate ? DATE_WEIGHT : 0);
      const replaced = candidate.document.status !== 'erstattet' || dated ? 0 : REPLACED_PENALTY;
      return [{ ...candidate, features: found, score: score(found) + named - replaced }];
    })
    .sort((a, b) => b.score - a.score || a.row - b.row);
}
