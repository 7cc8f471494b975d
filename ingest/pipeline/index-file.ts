import { rmSync } from 'node:fs';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import type { Embedder } from '../embed/embedder.ts';
import { createExactPassageIndex } from '../embed/exact-passage-index.ts';
import { type HnswIdentity, loadHnswIndex, saveHnswIndex } from '../embed/hnsw-file.ts';
import { createHnswPassageIndex } from '../embed/hnsw-passage-index.ts';
import type { PassageIndex } from '../embed/passage-index.ts';
import type { VectorStore } from '../store/vectors.ts';
import type { IngestProgress } from './ingest-progress.ts';

/** From so many vectors a neighbour graph is worth building: below it, exact search takes under 8 ms at 256 dimensions. */
const GRAPH_FROM = 20_000;

/** Builds the index file anew unless it already belongs to these vectors; an archive too small for one keeps none. */
export function refreshIndexFile(vectors: VectorStore, embedder: Embedder, dataFolder: string, progress: IngestProgress): void {
  if (vectors.size() < GRAPH_FROM) {
    // It would still hold the vectors of passages that are gone.
    rmSync(indexFile(dataFolder), { force: true });
    return;
  }
  if (loaded(vectors, embedder, dataFolder) !== null) return;
  progress.step('Bygger vektorindeksen');
  const index = createHnswPassageIndex({ dimension: embedder.dimension });
  index.add([...vectors.all()]);
  saveHnswIndex(index, indexFile(dataFolder), identity(vectors, embedder).embedderId);
}

/** The index of the archive's vectors: from the file when there is a good one, otherwise exact from the store. */
export function readIndex(vectors: VectorStore, embedder: Embedder, dataFolder: string): PassageIndex {
  const fromFile = vectors.size() < GRAPH_FROM ? null : loaded(vectors, embedder, dataFolder);
  if (fromFile !== null) return fromFile;
  const exact = createExactPassageIndex(embedder.dimension);
  exact.add([...vectors.all()]);
  return exact;
}

function loaded(vectors: VectorStore, embedder: Embedder, dataFolder: string): PassageIndex | null {
  try {
    return loadHnswIndex(indexFile(dataFolder), identity(vectors, embedder));
  } catch (error) {
    // A refused file is a cache that does not fit; the vectors in the store are the truth and serve until it is built again.
    if (error instanceof ArchiveError && error.code === 'index-refused') return null;
    throw error;
  }
}

function identity(vectors: VectorStore, embedder: Embedder): HnswIdentity {
  return { embedderId: `${embedder.id} ${vectors.fingerprint()}`, dimension: embedder.dimension, count: vectors.size() };
}

function indexFile(dataFolder: string): string {
  return path.join(dataFolder, 'passages.hnsw');
}
