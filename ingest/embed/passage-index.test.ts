import { createExactPassageIndex } from './exact-passage-index.ts';
import { createHnswPassageIndex } from './hnsw-passage-index.ts';
import { describePassageIndex } from '../../evals/testing/contracts/passage-index.contract.ts';

describePassageIndex('exact', async (dimension) => createExactPassageIndex(dimension));
describePassageIndex('hnsw', async (dimension) => createHnswPassageIndex({ dimension }));
