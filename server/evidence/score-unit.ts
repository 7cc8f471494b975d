import { z } from 'zod';
import { linearModelSchema, linearScorer } from '../learnt/linear-model.ts';
import { UNIT_FEATURES } from './unit-features.ts';
import weights from './unit-weights.json' with { type: 'json' };

/** Log-odds that the unit answers, beside the other units of the same question. */
export const scoreUnit = linearScorer(z.parse(linearModelSchema, weights), UNIT_FEATURES);
