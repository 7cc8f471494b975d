import type { Embedder } from './embed/embedder.ts';
import type { PassageIndex } from './embed/passage-index.ts';
import type { Archive } from './open-archive.ts';
import { readIndex } from './pipeline/index-file.ts';
import { learntEmbedder } from './pipeline/learnt-embedder.ts';

/**
 * The embedder in use with the index of its vectors; null while the archive has none.
 *
 * @param configured the configured embedder; null = the one learnt from the archive
 */
export function loadIndex(
  archive: Archive,
  dataFolder: string,
  configured: Embedder | null,
): { readonly embedder: Embedder; readonly index: PassageIndex } | null {
  const embedder = configured ?? restoreLearnt(archive);
  if (embedder === null || archive.vectors.embedderId() !== embedder.id) return null;
  return { embedder, index: readIndex(archive.vectors, embedder, dataFolder) };
}

function restoreLearnt({ vectors, analyser }: Archive): Embedder | null {
  const model = vectors.model();
  const source = learntEmbedder(analyser);
  return model === null || source.kind !== 'learnt' ? null : source.restore(model);
}
