import { CONFIDENCE_FEATURES, confidenceFeatures, NEVER_AGAINST } from '../../server/evidence/confidence-features.ts';
import type { LinearModel } from '../../server/learnt/linear-model.ts';
import type { NorQuadRefusal } from '../datasets/norquad/norquad.ts';
import { type LogisticRow, learnLogistic } from './logistic.ts';
import type { TrainingSet } from './training-set.ts';

/** Weights of the confidence: a question is answerable when its gold passage is in the smaller archive of `refusal.json`. */
export async function learnConfidence(
  { answers, describe }: Pick<TrainingSet, 'answers' | 'describe'>,
  { answerable, unanswerable }: NorQuadRefusal,
  signal: AbortSignal,
): Promise<LinearModel> {
  const rows: LogisticRow[] = [];
  for (const [questions, label] of [
    [answerable, 1],
    [unanswerable, 0],
  ] as const) {
    for (const { question } of questions) {
      const features = confidenceFeatures(await answers.findEvidence(question, {}, signal));
      rows.push({ values: CONFIDENCE_FEATURES.map((name) => features[name]), label });
    }
  }
  const { weights, bias, loss } = learnLogistic(
    rows,
    CONFIDENCE_FEATURES.map((name) => NEVER_AGAINST.has(name)),
  );
  return describe(
    CONFIDENCE_FEATURES,
    weights,
    bias,
    `${rows.length} questions to the archive of refusal.json, mean −ln p ${loss.toFixed(3)}`,
  );
}
