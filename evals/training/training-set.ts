import type { Answers } from '../../server/open-answers.ts';
import type { LinearModel } from '../../server/learnt/linear-model.ts';
import type { NorQuadQuestion } from '../datasets/norquad/norquad.ts';
import type { NorQuadPlaces } from '../datasets/norquad/norquad-places.ts';

/** Questions with their gold answers, over an archive of the passages they are about. */
export type TrainingSet = {
  readonly questions: readonly NorQuadQuestion[];
  readonly answers: Answers;
  readonly places: NorQuadPlaces;
  /** Puts what was learnt in the form that is stored. */
  readonly describe: <Name extends string>(names: readonly Name[], weights: ArrayLike<number>, bias: number, note: string) => LinearModel;
};
