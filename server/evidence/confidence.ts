import { z } from 'zod';
import { linearModelSchema, linearScorer } from '../learnt/linear-model.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures } from './confidence-features.ts';
import weights from './confidence-weights.json' with { type: 'json' };
import type { FoundEvidence } from './evidence-finder.ts';

/**
 * An answer below this is not given. Chosen on NorQuAD's validation questions, of which the archive answers 54 %: at 0.7 it answers 85 %
 * of those, and 94 % of what it answers is answerable. Range 0.5–0.8.
 */
export const ANSWER_FROM = 0.7;

const logOdds = linearScorer(z.parse(linearModelSchema, weights), CONFIDENCE_FEATURES);

/** Probability 0–1 that the archive answers the question, by a logistic function of what was found (calibrated in evals). */
export function confidenceOf(found: FoundEvidence): number {
  if (found.units.length === 0 || found.asked.concepts.length === 0) return 0;
  return 1 / (1 + Math.exp(-logOdds(confidenceFeatures(found))));
}
