import type { LinearModel } from '../../server/learnt/linear-model.ts';
import { UNIT_FEATURES } from '../../server/evidence/unit-features.ts';
import { holdsGold } from './holds-gold.ts';
import { learnSoftmaxRanker } from './softmax-ranker.ts';
import { createTableBuilder } from './table-builder.ts';
import type { TrainingSet } from './training-set.ts';

/** Weights of the unit ranker: a unit is right when it holds a gold answer at its place. */
export async function learnUnitWeights({ questions, answers, places, describe }: TrainingSet, signal: AbortSignal): Promise<LinearModel> {
  const table = createTableBuilder(UNIT_FEATURES);
  for (const gold of questions) {
    const { units } = await answers.findEvidence(gold.question, {}, signal);
    const right = units.map(({ source, unit }) => holdsGold(places.spanOf(source.passage.id, unit), gold));
    table.add(
      units.map(({ features }) => features),
      right,
    );
  }
  const { weights, loss } = learnSoftmaxRanker(table.build());
  return describe(UNIT_FEATURES, weights, 0, `mean −ln p of the right units ${loss.first.toFixed(3)} → ${loss.last.toFixed(3)}`);
}
