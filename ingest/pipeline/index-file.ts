import { rmSync } from 'node:fs';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import type { Embedder } from '../embed/embedder.ts';
import { createExactPassageIndex } from '../embed/exact-passage-index.ts';
import { type HnswIdentity, loadHnswIndex, readHnswIdentity, saveHnswIndex } from '../embed/hnsw-file.ts';
import { createHnswPassageIndex, type HnswPassageIndex } from '../embed/hnsw-passage-index.ts';
import type { IndexEntry, PassageIndex } from '../embed/passage-index.ts';
import type { VectorStore } from '../store/vectors.ts';
import type { IngestProgress } from './ingest-progress.ts';

/** From so many vectors a neighbour graph is worth building: below it, exact search takes under 8 ms at 256 dimensions. */
const GRAPH_FROM = 20_000;

type Vectors = Pick<VectorStore, 'size' | 'all' | 'fingerprint'>;

/**
 * Brings the index file into step with the vectors: what is new is added and what is gone taken out, for building a graph of a large
 * archive takes minutes. An archive too small for one keeps none.
 */
export function refreshIndexFile(
  vectors: Vectors,
  embedder: Pick<Embedder, 'id' | 'dimension'>,
  dataFolder: string,
  progress: IngestProgress,
  graphFrom = GRAPH_FROM,
): void {
  const file = indexFile(dataFolder);
  if (vectors.size() < graphFrom) {
    // It would still hold the vectors of passages that are gone.
    rmSync(file, { force: true });
    return;
  }
  const wanted = identity(vectors, embedder);
  const stored = readHnswIdentity(file);
  if (stored !== null && stored.embedderId === wanted.embedderId && stored.count === wanted.count) return;
  progress.step('Bygger vektorindeksen');
  const sameEmbedder = stored?.embedderId.startsWith(`${embedder.id} `) === true && stored.dimension === embedder.dimension;
  const before = sameEmbedder ? loaded(file, stored) : null;
  const index = before ?? createHnswPassageIndex({ dimension: embedder.dimension });
  const { rows, zeroRows } = index.labels();
  const known = new Set([...rows, ...zeroRows]);
  const added: IndexEntry[] = [];
  for (const entry of vectors.all()) if (!known.delete(entry.row)) added.push(entry);
  index.remove([...known].filter((row) => row >= 0));
  index.add(added);
  saveHnswIndex(index, file, wanted.embedderId);
}

/** The index of the archive's vectors: from the file when there is a good one, otherwise exact from the store. */
export function readIndex(
  vectors: Vectors,
  embedder: Pick<Embedder, 'id' | 'dimension'>,
  dataFolder: string,
  graphFrom = GRAPH_FROM,
): PassageIndex {
  const fromFile = vectors.size() < graphFrom ? null : loaded(indexFile(dataFolder), identity(vectors, embedder));
  if (fromFile !== null) return fromFile;
  const exact = createExactPassageIndex(embedder.dimension);
  exact.add([...vectors.all()]);
  return exact;
}

/**
 * The vectors in the store are the truth: a file that does not fit is a cache to be built again, and a damaged one is removed so that
 * the next ingest does.
 */
function loaded(file: string, expected: HnswIdentity): HnswPassageIndex | null {
  try {
    return loadHnswIndex(file, expected);
  } catch (error) {
    if (!(error instanceof ArchiveError) || error.code !== 'index-refused') throw error;
    if (readHnswIdentity(file)?.embedderId === expected.embedderId) rmSync(file, { force: true });
    return null;
  }
}

function identity(vectors: Vectors, embedder: Pick<Embedder, 'id' | 'dimension'>): HnswIdentity {
  return { embedderId: `${embedder.id} ${vectors.fingerprint()}`, dimension: embedder.dimension, count: vectors.size() };
}

function indexFile(dataFolder: string): string {
  return path.join(dataFolder, 'passages.hnsw');
}
