import { describe, expect, it } from 'vitest';
import { createHnswPassageIndex } from './hnsw-passage-index.ts';
import { clusteredEntries, nearestRows } from '../../evals/testing/contracts/passage-index.contract.ts';

const DIMENSION = 24;

describe('filters searched through the graph', () => {
  // Thresholds down, so that a small index takes the path that only large ones take.
  const entries = clusteredEntries(3_000, DIMENSION);
  const index = createHnswPassageIndex({ dimension: DIMENSION, fewRows: 0 });
  index.add(entries);

  it.each([
    ['half of the rows', (row: number) => row % 2 === 0],
    ['every row but one cluster', (row: number) => row % 25 !== 3],
    ['the last third', (row: number) => row >= 2_000],
  ])('find at least 97 of 100 true neighbours among %s, and nothing outside', (_, permits) => {
    const permitted = entries.filter(({ row }) => permits(row));
    const queries = entries.filter(({ row }) => row % 60 === 3);
    let right = 0;
    for (const { vector } of queries) {
      const truth = new Set(nearestRows(permitted, vector, 10));
      const found = index.search(vector, 10, permits).map(({ row }) => row);
      expect(found).toHaveLength(10);
      expect(found.every(permits)).toBe(true);
      right += found.filter((row) => truth.has(row)).length;
    }
    expect(right / (queries.length * 10)).toBeGreaterThanOrEqual(0.97);
  });

  it('keep the recall after removals have made the graph be built anew', () => {
    const sparse = createHnswPassageIndex({ dimension: DIMENSION, fewRows: 0 });
    sparse.add(entries);
    sparse.remove(entries.slice(0, 2_000).map(({ row }) => row));
    expect(sparse.labels().rows).not.toContain(-1);
    const { vector } = entries[2_500] ?? { vector: new Float32Array(DIMENSION) };
    expect(sparse.search(vector, 5).map(({ row }) => row)).toEqual(nearestRows(entries.slice(2_000), vector, 5));
  });
});
