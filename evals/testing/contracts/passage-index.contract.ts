import { describe, expect, it } from 'vitest';
import type { IndexEntry, PassageIndex } from '../../../ingest/embed/passage-index.ts';
import { normalNumbers, randomNumbers } from '../../../ingest/embed/random-numbers.ts';

/** Rows with vectors of unit length that lie in clusters, as embeddings do. */
export function clusteredEntries(count: number, dimension: number, seed = 11): IndexEntry[] {
  const normal = normalNumbers(randomNumbers(seed));
  const centres = Array.from({ length: 25 }, () => Array.from({ length: dimension }, normal));
  return Array.from({ length: count }, (_, row) => ({
    row,
    vector: unit((centres[row % 25] ?? []).map((value) => value + 0.6 * normal())),
  }));
}

function unit(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
}

/** The true nearest rows, found the slow way. */
export function nearestRows(entries: readonly IndexEntry[], query: Float32Array, limit: number): number[] {
  return entries
    .map(({ row, vector }) => ({ row, score: vector.reduce((sum, value, index) => sum + value * (query[index] ?? 0), 0) }))
    .toSorted((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, limit)
    .map(({ row }) => row);
}

/** What every engine behind `PassageIndex` must do. */
export function describePassageIndex(name: string, create: (dimension: number) => Promise<PassageIndex>): void {
  const DIMENSION = 24;
  const rowsOf = (hits: readonly { readonly row: number }[]): number[] => hits.map(({ row }) => row);

  describe(`passage index: ${name}`, () => {
    it('is empty to begin with, and finds nothing', async () => {
      const index = await create(3);
      expect([index.dimension, index.size]).toEqual([3, 0]);
      expect(index.search(unit([1, 0, 0]), 5)).toEqual([]);
    });

    it('gives the best first, with the cosine', async () => {
      const index = await create(3);
      index.add([
        { row: 7, vector: unit([1, 0, 0]) },
        { row: 900_000, vector: unit([1, 1, 0]) },
        { row: 3, vector: unit([-1, 0, 0]) },
      ]);
      const hits = index.search(unit([1, 0, 0]), 3);
      expect(rowsOf(hits)).toEqual([7, 900_000, 3]);
      expect(hits.map(({ score }) => Math.round(score * 1_000))).toEqual([1_000, 707, -1_000]);
      expect(rowsOf(index.search(unit([1, 0, 0]), 1))).toEqual([7]);
      expect(rowsOf(index.search(unit([1, 0, 0]), 50))).toHaveLength(3);
      expect(index.search(unit([1, 0, 0]), 0)).toEqual([]);
    });

    it('replaces the vector of a row that is added again', async () => {
      const index = await create(2);
      index.add([
        { row: 1, vector: unit([1, 0]) },
        { row: 2, vector: unit([0, 1]) },
      ]);
      index.add([{ row: 1, vector: unit([-1, 0]) }]);
      expect(index.size).toBe(2);
      const hits = index.search(unit([1, 0]), 5);
      expect(rowsOf(hits)).toEqual([2, 1]);
      expect(hits[1]?.score).toBeCloseTo(-1, 5);
    });

    it('takes rows out, passes over those that are not there, and takes them in again', async () => {
      const entries = clusteredEntries(60, DIMENSION);
      const index = await create(DIMENSION);
      index.add(entries);
      index.remove([0, 5, 5, 59, 1_000]);
      expect(index.size).toBe(57);
      const query = entries[5]?.vector ?? unit([1]);
      expect(rowsOf(index.search(query, 60)).toSorted((a, b) => a - b)).toEqual(
        entries.map(({ row }) => row).filter((row) => ![0, 5, 59].includes(row)),
      );
      index.add(entries.slice(5, 6));
      expect(rowsOf(index.search(query, 1))).toEqual([5]);
      index.remove(entries.map(({ row }) => row));
      expect([index.size, index.search(query, 5)]).toEqual([0, []]);
    });

    it('keeps the zero vector without ever finding it', async () => {
      const index = await create(2);
      index.add([
        { row: 1, vector: new Float32Array(2) },
        { row: 2, vector: unit([0, 1]) },
      ]);
      expect(index.size).toBe(2);
      expect(rowsOf(index.search(unit([0, -1]), 5))).toEqual([2]);
      expect(index.search(new Float32Array(2), 5)).toEqual([]);
      index.add([
        { row: 2, vector: new Float32Array(2) },
        { row: 1, vector: unit([1, 0]) },
      ]);
      expect(rowsOf(index.search(unit([1, 1]), 5))).toEqual([1]);
      index.remove([2]);
      expect(index.size).toBe(1);
    });

    it('gives as many rows as asked for, however narrow the filter', async () => {
      const entries = clusteredEntries(2_000, DIMENSION);
      const index = await create(DIMENSION);
      index.add(entries);
      for (const every of [2, 10, 100, 500]) {
        const permitted = entries.filter(({ row }) => row % every === 1);
        for (const { vector } of entries.slice(0, 10)) {
          const found = rowsOf(index.search(vector, 4, (row) => row % every === 1));
          expect(found).toEqual(nearestRows(permitted, vector, 4));
        }
      }
      expect(index.search(entries[0]?.vector ?? unit([1]), 5, () => false)).toEqual([]);
    });

    it('finds at least 99 of 100 true neighbours, also after a third has been replaced or removed', async () => {
      const entries = clusteredEntries(3_000, DIMENSION);
      const changed = clusteredEntries(3_000, DIMENSION, 12).slice(0, 500);
      const index = await create(DIMENSION);
      index.add(entries);
      index.add(changed);
      index.remove(entries.slice(500, 1_000).map(({ row }) => row));
      const now = [...changed, ...entries.slice(1_000)];
      expect(index.size).toBe(now.length);
      let found = 0;
      const queries = now.filter(({ row }) => row % 50 === 0);
      for (const { vector } of queries) {
        const truth = new Set(nearestRows(now, vector, 10));
        found += rowsOf(index.search(vector, 10)).filter((row) => truth.has(row)).length;
      }
      expect(found / (queries.length * 10)).toBeGreaterThanOrEqual(0.99);
    });

    it('refuses a vector of another length or with what is not a number, and is then unchanged', async () => {
      const index = await create(2);
      const refused = expect.objectContaining({ code: 'index-refused' });
      expect(() =>
        index.add([
          { row: 1, vector: unit([1, 0]) },
          { row: 2, vector: unit([1, 0, 0]) },
        ]),
      ).toThrow(refused);
      expect(() => index.add([{ row: 2, vector: Float32Array.of(Number.NaN, 1) }])).toThrow(refused);
      expect(() => index.search(unit([1, 0, 0]), 1)).toThrow(refused);
      expect(index.size).toBe(0);
    });
  });
}
