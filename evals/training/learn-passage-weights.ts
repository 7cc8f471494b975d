import { PASSAGE_FEATURES, passageFeatures } from '../../server/retrieval/passage-features.ts';
import type { LinearModel } from '../../server/learnt/linear-model.ts';
import type { TrainingSet } from './training-set.ts';
import { learnSoftmaxRanker } from './softmax-ranker.ts';
import { createTableBuilder } from './table-builder.ts';

/** Weights of the passage ranker: the passages of the gold document are right. */
export async function learnPassageWeights(
  { questions, answers, places, describe }: TrainingSet,
  signal: AbortSignal,
): Promise<LinearModel> {
  const table = createTableBuilder(PASSAGE_FEATURES);
  for (const { question, passageId } of questions) {
    const asked = answers.weigh(question);
    const candidates = await answers.findCandidates(asked, {}, signal);
    const features = passageFeatures(asked, candidates);
    table.add(
      features,
      candidates.map(({ document }) => places.documentOf(document.id) === passageId),
    );
  }
  const { weights, loss } = learnSoftmaxRanker(table.build());
  return describe(PASSAGE_FEATURES, weights, 0, `mean −ln p of the gold document ${loss.first.toFixed(3)} → ${loss.last.toFixed(3)}`);
}
