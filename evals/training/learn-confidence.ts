import type { FoundEvidence } from '../../server/evidence/evidence-finder.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures } from '../../server/evidence/confidence-features.ts';
import type { LinearModel } from '../../server/learnt/linear-model.ts';
import type { NorQuadQuestion, NorQuadRefusal } from '../datasets/norquad/norquad.ts';
import { holdsGold } from './holds-gold.ts';
import { type LogisticRow, learnLogistic } from './logistic.ts';
import type { TrainingSet } from './training-set.ts';

/** How much a question without its answering units counts beside a whole one. Range 0–1; measured on validation. */
const WITHOUT_ANSWER = 0.3;

/**
 * Weights of the confidence. A question is answerable when its gold passage is in the smaller archive of `refusal.json`. Each answerable
 * question is also shown once without the units that answer it: the document is there, the answer is not, and that is a refusal too.
 */
export async function learnConfidence(
  { answers, places, describe }: Pick<TrainingSet, 'answers' | 'places' | 'describe'>,
  { answerable, unanswerable }: NorQuadRefusal,
  questions: readonly NorQuadQuestion[],
  signal: AbortSignal,
): Promise<LinearModel> {
  const golds = new Map(questions.map((question) => [question.id, question]));
  const rows: LogisticRow[] = [];
  const add = (found: FoundEvidence, label: 0 | 1, weight: number): void => {
    const features = confidenceFeatures(found);
    rows.push({ values: CONFIDENCE_FEATURES.map((name) => features[name]), label, weight });
  };
  for (const { question } of unanswerable) add(await answers.findEvidence(question, {}, signal), 0, 1);
  for (const { id, question } of answerable) {
    const found = await answers.findEvidence(question, {}, signal);
    add(found, 1, 1);
    const gold = golds.get(id);
    if (gold === undefined) continue;
    const units = found.units.filter(({ source, unit }) => !holdsGold(places.spanOf(source.passage.id, unit), gold));
    if (units.length < found.units.length) add({ ...found, units }, 0, WITHOUT_ANSWER);
  }
  const { weights, bias, loss } = learnLogistic(rows);
  return describe(
    CONFIDENCE_FEATURES,
    weights,
    bias,
    `${rows.length} cases over the archive of refusal.json, mean −ln p ${loss.toFixed(3)}`,
  );
}
