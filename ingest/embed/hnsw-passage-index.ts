import { checkVector, isZero } from './check-vector.ts';
import { createExactPassageIndex } from './exact-passage-index.ts';
import { createHnswGraph, type HnswGraph } from './hnsw-graph.ts';
import type { IndexEntry, IndexHit, PassageIndex } from './passage-index.ts';

export type HnswPassageIndex = PassageIndex & {
  /** What a file must hold to bring the index back, besides the graph. */
  labels(): HnswLabels;
  graph(): HnswGraph;
  /** Builds the graph anew without the removed labels. */
  rebuild(): void;
};

type HnswLabels = {
  /** Row of label 0, 1, 2 …; −1 for a label that is removed. */
  readonly rows: readonly number[];
  /** Rows whose vector is zero; they are not in the graph. */
  readonly zeroRows: readonly number[];
};

export type HnswOptions = {
  readonly dimension: number;
  /** What stands behind; our own graph unless told otherwise. */
  readonly createGraph?: (dimension: number, capacity: number) => HnswGraph;
  /** Rows a filter may let through and still be searched exactly. */
  readonly fewRows?: number;
  /** An index brought back from a file. */
  readonly restored?: HnswLabels & { readonly graph: HnswGraph; readonly entries: readonly IndexEntry[] };
};

const FIRST_CAPACITY = 1_024;
/** Candidates weighed in a search: recall 1.0 at 100,000 × 256 (50 gave .999, 10 gave .94). */
const EF = 100;
/** A filter that lets through at most so many rows, or at most this share, is searched exactly, which misses nothing. */
const FEW_ROWS = 20_000;
const SMALL_SHARE = 0.25;
/** The graph is built anew when more than this share of its labels is removed. */
const REMOVED_SHARE = 0.5;

/**
 * Approximate search through a neighbour graph (Malkov and Yashunin 2018). The vectors are held beside the graph, so that narrow
 * filters are searched exactly and the graph can be rebuilt. Adding runs to the end without waiting.
 */
export function createHnswPassageIndex(options: HnswOptions): HnswPassageIndex {
  const { dimension, restored, createGraph = createHnswGraph, fewRows = FEW_ROWS } = options;
  const exact = createExactPassageIndex(dimension);
  exact.add(restored?.entries ?? []);
  exact.add((restored?.zeroRows ?? []).map((row) => ({ row, vector: new Float32Array(dimension) })));
  let graph = restored?.graph ?? createGraph(dimension, FIRST_CAPACITY);
  let rows: number[] = [...(restored?.rows ?? [])];
  let labels = new Map(rows.map((row, label): [number, number] => [row, label]).filter(([row]) => row >= 0));
  const zeroRows = new Set(restored?.zeroRows ?? []);

  function insert(row: number, vector: Float32Array): void {
    if (rows.length >= graph.capacity) graph.grow(Math.max(FIRST_CAPACITY, graph.capacity * 2));
    const label = rows.push(row) - 1;
    labels.set(row, label);
    graph.add(label, vector);
  }

  function takeOut(row: number): void {
    zeroRows.delete(row);
    const label = labels.get(row);
    if (label === undefined) return;
    labels.delete(row);
    rows[label] = -1;
    graph.remove(label);
  }

  function rebuildWhenSparse(): void {
    if (rows.length < FIRST_CAPACITY || labels.size >= rows.length * (1 - REMOVED_SHARE)) return;
    rebuild();
  }

  function rebuild(): void {
    const kept = exact.entries();
    graph = createGraph(dimension, Math.max(FIRST_CAPACITY, kept.length));
    rows = [];
    labels = new Map();
    for (const { row, vector } of kept) insert(row, vector);
  }

  function throughGraph(vector: Float32Array, limit: number, permits?: (row: number) => boolean): IndexHit[] {
    const permitsLabel = permits === undefined ? undefined : (label: number): boolean => permits(rows[label] ?? -1);
    return graph
      .search(vector, limit, Math.max(EF, limit), permitsLabel)
      .map(({ label, score }) => ({ row: rows[label] ?? -1, score }))
      .filter(({ row }) => row >= 0)
      .toSorted((a, b) => b.score - a.score || a.row - b.row);
  }

  return {
    dimension,
    get size() {
      return exact.size;
    },
    add(entries) {
      for (const { vector } of entries) checkVector(vector, dimension);
      for (const { row, vector } of entries) {
        takeOut(row);
        if (isZero(vector)) zeroRows.add(row);
        else insert(row, vector);
      }
      exact.add(entries);
      rebuildWhenSparse();
    },
    remove(gone) {
      for (const row of gone) takeOut(row);
      exact.remove(gone);
      rebuildWhenSparse();
    },
    search(vector, limit, permits) {
      checkVector(vector, dimension);
      if (isZero(vector) || limit < 1 || labels.size === 0) return [];
      let candidates = labels.size;
      if (permits !== undefined) {
        candidates = 0;
        for (const row of labels.keys()) if (permits(row)) candidates++;
        if (candidates <= fewRows || candidates <= labels.size * SMALL_SHARE) return exact.search(vector, limit, permits);
      }
      const wanted = Math.min(limit, candidates);
      const found = throughGraph(vector, wanted, permits);
      // A graph may have parts that cannot be reached; whoever asks is still promised `limit` hits.
      return found.length < wanted ? exact.search(vector, limit, permits) : found;
    },
    labels: () => ({ rows, zeroRows: [...zeroRows] }),
    graph: () => graph,
    rebuild,
  };
}
