import { bestHits } from './best-hits.ts';
import { checkVector, isZero } from './check-vector.ts';
import type { IndexEntry, PassageIndex } from './passage-index.ts';

export type ExactPassageIndex = PassageIndex & {
  /** Every vector that is not zero. */
  entries(): IndexEntry[];
};

const FIRST_CAPACITY = 256;

/** The simplest engine: every vector in one array in memory, each search goes through all of them and misses nothing. */
export function createExactPassageIndex(dimension: number): ExactPassageIndex {
  let vectors = new Float32Array(FIRST_CAPACITY * dimension);
  /** Row in each slot; the slots in use are the first `rows.length`. */
  const rows: number[] = [];
  const slots = new Map<number, number>();
  const zeroRows = new Set<number>();

  function slotFor(row: number): number {
    const known = slots.get(row);
    if (known !== undefined) return known;
    const slot = rows.push(row) - 1;
    slots.set(row, slot);
    if (rows.length * dimension > vectors.length) {
      const larger = new Float32Array(vectors.length * 2);
      larger.set(vectors);
      vectors = larger;
    }
    return slot;
  }

  function removeRow(row: number): void {
    zeroRows.delete(row);
    const slot = slots.get(row);
    if (slot === undefined) return;
    const last = rows.pop() ?? row;
    slots.delete(row);
    if (last === row) return;
    vectors.copyWithin(slot * dimension, rows.length * dimension, (rows.length + 1) * dimension);
    rows[slot] = last;
    slots.set(last, slot);
  }

  return {
    dimension,
    get size() {
      return rows.length + zeroRows.size;
    },
    add(entries) {
      for (const { vector } of entries) checkVector(vector, dimension);
      for (const { row, vector } of entries) {
        if (isZero(vector)) {
          removeRow(row);
          zeroRows.add(row);
        } else {
          zeroRows.delete(row);
          // The slot first: finding one may move the vectors.
          const slot = slotFor(row);
          vectors.set(vector, slot * dimension);
        }
      }
    },
    remove(gone) {
      for (const row of gone) removeRow(row);
    },
    search(vector, limit, permits) {
      checkVector(vector, dimension);
      if (isZero(vector)) return [];
      const best = bestHits(limit);
      for (let slot = 0; slot < rows.length; slot++) {
        const row = rows[slot] ?? 0;
        if (permits === undefined || permits(row)) best.offer(row, innerProduct(vectors, slot * dimension, vector));
      }
      return best.sorted();
    },
    entries: () => rows.map((row, slot) => ({ row, vector: vectors.slice(slot * dimension, (slot + 1) * dimension) })),
  };
}

/** Four sums side by side, so that none has to wait for the one before. */
function innerProduct(vectors: Float32Array, offset: number, query: Float32Array): number {
  const length = query.length;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let index = 0;
  for (; index + 3 < length; index += 4) {
    s0 += (vectors[offset + index] ?? 0) * (query[index] ?? 0);
    s1 += (vectors[offset + index + 1] ?? 0) * (query[index + 1] ?? 0);
    s2 += (vectors[offset + index + 2] ?? 0) * (query[index + 2] ?? 0);
    s3 += (vectors[offset + index + 3] ?? 0) * (query[index + 3] ?? 0);
  }
  for (; index < length; index++) s0 += (vectors[offset + index] ?? 0) * (query[index] ?? 0);
  return s0 + s1 + s2 + s3;
}
