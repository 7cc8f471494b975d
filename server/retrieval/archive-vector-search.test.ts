import { expect, it } from 'vitest';
import { createExactPassageIndex } from '../../ingest/embed/exact-passage-index.ts';
import { archiveVectorSearch } from './archive-vector-search.ts';

const signal = new AbortController().signal;

it('loads the vectors anew when they have changed, not when something else has', async () => {
  let state = 'a';
  let version = '1';
  let loads = 0;
  const index = createExactPassageIndex(2);
  index.add([{ row: 7, vector: Float32Array.of(1, 0) }]);
  const embedder = {
    id: 'prøve',
    dimension: 2,
    embed: (texts: readonly string[]) => Promise.resolve(texts.map(() => Float32Array.of(1, 0))),
  };
  const search = archiveVectorSearch({
    state: () => state,
    vectorsVersion: () => version,
    load: () => {
      loads++;
      return { embedder, index };
    },
  });
  expect(await search.search('fjord', 5, null, signal)).toEqual([{ row: 7, score: 1 }]);
  state = 'b';
  await search.search('fjord', 5, null, signal);
  expect(loads).toBe(1);
  state = 'c';
  version = '2';
  await search.search('fjord', 5, null, signal);
  expect(loads).toBe(2);
});

it('finds nothing outside the permitted rows, and nothing while there are no vectors', async () => {
  const index = createExactPassageIndex(2);
  index.add([{ row: 7, vector: Float32Array.of(1, 0) }]);
  const embedder = { id: 'prøve', dimension: 2, embed: () => Promise.resolve([Float32Array.of(1, 0)]) };
  const full = archiveVectorSearch({ state: () => '', vectorsVersion: () => '', load: () => ({ embedder, index }) });
  expect(await full.search('fjord', 5, new Set([8]), signal)).toEqual([]);
  const empty = archiveVectorSearch({ state: () => '', vectorsVersion: () => '', load: () => null });
  expect(await empty.search('fjord', 5, null, signal)).toEqual([]);
});
