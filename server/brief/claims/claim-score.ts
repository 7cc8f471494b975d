import { countWords } from '../salience/count-words.ts';
import type { ClaimFeatures } from './claim.ts';
import { isField } from './is-field.ts';

/**
 * What each feature weighs in a claim's score. Set by hand on ten themes over five documents and their retellings; ranges are half to
 * twice. Theme cover counts squared, so that a word of the theme in passing is far from a text on it. Centrality is mostly below 0.2.
 */
const WEIGHTS = {
  themeCover: 4,
  ownCover: 1.3,
  centrality: 6,
  decision: 1.5,
  recency: 0.5,
  figure: 0.4,
  ahead: 0.3,
  sentence: 0.9,
  phrase: 0.5,
  fragment: -0.6,
  broken: -2,
  pointsBack: -0.9,
  replaced: -3,
  field: -0.9,
  label: -0.2,
  long: -0.5,
  brief: -0.4,
} as const;
/** Words above which a claim is long, and below which it is brief. */
const LONG = 45;
const BRIEF = 7;
/** «Prosjekt: …» opens with a label, which reads worse than a sentence. */
const LABEL = /^\p{Lu}[\p{L}/ -]{2,30}:\s/u;

/** What a claim is worth in a brief; comparable within one claim set. */
export function claimScore(features: ClaimFeatures, text: string): number {
  const words = countWords(text);
  const when = (condition: boolean, weight: number): number => (condition ? weight : 0);
  return (
    WEIGHTS.themeCover * features.themeCover ** 2 +
    WEIGHTS.ownCover * features.ownCover +
    WEIGHTS.centrality * features.centrality +
    WEIGHTS.decision * features.decision +
    WEIGHTS.recency * features.recency +
    when(features.figures.length > 0, WEIGHTS.figure) +
    when(features.ahead !== null, WEIGHTS.ahead) +
    WEIGHTS[features.readability] +
    when(features.pointsBack, WEIGHTS.pointsBack) +
    when(features.replaced, WEIGHTS.replaced) +
    when(isField(text), WEIGHTS.field) +
    when(LABEL.test(text), WEIGHTS.label) +
    when(words > LONG, WEIGHTS.long) +
    when(words < BRIEF && !features.introduced, WEIGHTS.brief)
  );
}
