import type { Embedder } from '../embed/embedder.ts';
import type { VectorStore } from '../store/vectors.ts';
import type { IngestProgress } from './ingest-progress.ts';

/** Passages embedded and stored in one go. */
const BATCH = 256;
/**
 * A learnt embedder is learnt anew when the archive has grown or shrunk by this share since, and at least so many passages,
 * for until then its words and their company are much the same. Range 0–1.
 */
const RELEARN_SHARE = 0.2;
const RELEARN_PASSAGES = 20;

/** How the embedder in use comes about: given from outside, or learnt from the archive's own terms. */
export type EmbedderSource =
  | { readonly kind: 'given'; readonly embedder: Embedder }
  | {
      readonly kind: 'learnt';
      readonly learn: (termLists: Iterable<string[]>) => { readonly embedder: Embedder; readonly model: Uint8Array };
      /** null when the stored model is of another version and must be learnt again. */
      readonly restore: (model: Uint8Array) => Embedder | null;
    };

/**
 * Sees to it that every passage has a vector of the embedder in use, learning or changing the embedder first where needed.
 * Stopped at any moment, the next call goes on where this one was.
 *
 * @param fresh learns anew in any case
 * @returns the embedder now in use
 */
export async function refreshVectors(
  vectors: VectorStore,
  source: EmbedderSource,
  passages: number,
  fresh: boolean,
  progress: IngestProgress,
  signal: AbortSignal,
): Promise<Embedder> {
  const embedder = takeIntoUse(vectors, source, passages, fresh, progress);
  let announced = false;
  for (let batch = vectors.missing(BATCH); batch.length > 0; batch = vectors.missing(BATCH)) {
    signal.throwIfAborted();
    if (!announced) progress.step('Regner ut vektorer for tekstutdragene');
    announced = true;
    const embedded = await embedder.embed(
      batch.map(({ text }) => text),
      signal,
    );
    vectors.put(batch.flatMap(({ row }, index) => (embedded[index] === undefined ? [] : [{ row, vector: embedded[index] }])));
  }
  return embedder;
}

function takeIntoUse(vectors: VectorStore, source: EmbedderSource, passages: number, fresh: boolean, progress: IngestProgress): Embedder {
  if (source.kind === 'given') {
    if (fresh || vectors.embedderId() !== source.embedder.id) vectors.useEmbedder(source.embedder.id, null);
    return source.embedder;
  }
  const stored = fresh ? null : vectors.model();
  const restored = stored === null ? null : source.restore(stored);
  if (restored !== null && restored.id === vectors.embedderId() && !hasMoved(vectors, passages)) return restored;
  progress.step('Lærer ordvektorer av arkivet');
  const { embedder, model } = source.learn(vectors.termLists());
  vectors.useEmbedder(embedder.id, model);
  return embedder;
}

function hasMoved(vectors: VectorStore, passages: number): boolean {
  const learntFrom = vectors.learntFrom();
  return Math.abs(passages - learntFrom) > Math.max(RELEARN_PASSAGES, learntFrom * RELEARN_SHARE);
}
