import hnswlib from 'hnswlib-node';

/** A native neighbour graph over labels 0, 1, 2 …; a label is never used twice. */
export type HnswGraph = {
  readonly capacity: number;
  add(label: number, vector: Float32Array): void;
  /** The label is no longer found; its place in the graph stays. */
  remove(label: number): void;
  grow(capacity: number): void;
  /** At most `limit` nearest, in no promised order; `ef` candidates are weighed. `score` is the inner product. */
  search(
    vector: Float32Array,
    limit: number,
    ef: number,
    permits?: (label: number) => boolean,
  ): { readonly label: number; readonly score: number }[];
  write(file: string): void;
};

/** Opens a file that `write` made. The native reader trusts every byte: check the file first (`checkHnswPayload`). */
export type ReadHnswGraph = (file: string, dimension: number) => HnswGraph;

/** Links of an element; range 8–48, measured 1.0 recall on embedding-like data at 100,000 × 256 (M 16, ef 100). */
export const HNSW_LINKS = 16;
/** Candidates weighed while building; range 100–400; 200 and 100 gave recall 1.0 and .999 at 100,000 × 256. */
export const HNSW_EF_CONSTRUCTION = 200;
const SEED = 100;

export type NativeHnsw = InstanceType<typeof hnswlib.HierarchicalNSW>;

export function createHnswGraph(dimension: number, capacity: number): HnswGraph {
  return wrapHnsw(createNativeHnsw(dimension, capacity));
}

export function createNativeHnsw(dimension: number, capacity: number): NativeHnsw {
  const native = new hnswlib.HierarchicalNSW('ip', dimension);
  native.initIndex(capacity, HNSW_LINKS, HNSW_EF_CONSTRUCTION, SEED);
  return native;
}

export const readHnswGraph: ReadHnswGraph = (file, dimension) => {
  const native = new hnswlib.HierarchicalNSW('ip', dimension);
  native.readIndexSync(file);
  return wrapHnsw(native);
};

export function wrapHnsw(native: NativeHnsw): HnswGraph {
  return {
    get capacity() {
      return native.getMaxElements();
    },
    // The binding takes plain arrays only.
    add: (label, vector) => native.addPoint(Array.from(vector), label),
    remove: (label) => native.markDelete(label),
    grow: (capacity) => native.resizeIndex(capacity),
    search(vector, limit, ef, permits) {
      native.setEf(ef);
      const { neighbors, distances } = native.searchKnn(Array.from(vector), limit, permits);
      return neighbors.map((label, index) => ({ label, score: 1 - (distances[index] ?? 1) }));
    },
    write: (file) => native.writeIndexSync(file),
  };
}
