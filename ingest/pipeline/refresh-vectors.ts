import type { Embedder } from '../embed/embedder.ts';
import type { LsaEmbedder } from '../embed/lsa-embedder.ts';
import type { IndexEntry } from '../embed/passage-index.ts';
import type { VectorStore } from '../store/vectors.ts';
import type { IngestProgress } from './ingest-progress.ts';

/** Passages embedded and stored in one go: by an outside model, which takes only so many, and by our own. */
const BATCH = 256;
const LEARNT_BATCH = 2_000;
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
      readonly learn: (termLists: Iterable<string[]>) => { readonly embedder: LsaEmbedder; readonly model: Uint8Array };
      /** null when the stored model is of another version and must be learnt again. */
      readonly restore: (model: Uint8Array) => LsaEmbedder | null;
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
  const { embedder, next } = takeIntoUse(vectors, source, passages, fresh, progress);
  let announced = false;
  let after = 0;
  for (;;) {
    signal.throwIfAborted();
    const batch = await next(after, signal);
    const last = batch.at(-1);
    if (last === undefined) return embedder;
    if (!announced) progress.step('Regner ut vektorer for tekstutdragene');
    announced = true;
    vectors.put(batch);
    after = last.row;
  }
}

/** An embedder with what embeds the passages after a row that have no vector. */
type InUse = { readonly embedder: Embedder; readonly next: (after: number, signal: AbortSignal) => Promise<readonly IndexEntry[]> };

function takeIntoUse(vectors: VectorStore, source: EmbedderSource, passages: number, fresh: boolean, progress: IngestProgress): InUse {
  if (source.kind === 'given') {
    const { embedder } = source;
    if (fresh || vectors.embedderId() !== embedder.id) vectors.useEmbedder(embedder.id, null);
    return {
      embedder,
      async next(after, signal) {
        const batch = vectors.missingTexts(after, BATCH);
        const texts = batch.map(({ text }) => text);
        const embedded = texts.length === 0 ? [] : await embedder.embed(texts, signal);
        return batch.flatMap(({ row }, index) => (embedded[index] === undefined ? [] : [{ row, vector: embedded[index] }]));
      },
    };
  }
  const embedder = learntEmbedder(vectors, source, passages, fresh, progress);
  // The terms are stored: no text is analysed again.
  const next: InUse['next'] = (after) =>
    Promise.resolve(vectors.missingTerms(after, LEARNT_BATCH).map(({ row, terms }) => ({ row, vector: embedder.vectorOf(terms) })));
  return { embedder, next };
}

function learntEmbedder(
  vectors: VectorStore,
  source: Extract<EmbedderSource, { readonly kind: 'learnt' }>,
  passages: number,
  fresh: boolean,
  progress: IngestProgress,
): LsaEmbedder {
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
