import type { Embedder } from '../ingest/embed/embedder.ts';
import type { Archive } from '../ingest/open-archive.ts';
import { loadIndex } from '../ingest/load-index.ts';
import type { Answerer } from './answer/answerer.ts';
import { createExtractiveAnswerer } from './answer/extractive-answerer.ts';
import { archiveVectorSearch } from './retrieval/archive-vector-search.ts';
import { createHybridSearcher } from './retrieval/hybrid-searcher.ts';
import type { Searcher } from './retrieval/searcher.ts';

/** The engines that search an archive and answer from it. */
export type Answers = { readonly searcher: Searcher; readonly answerer: Answerer };

/**
 * @param dataFolder where the archive lies
 * @param embedder the configured one; null = the one learnt from the archive
 */
export function openAnswers(archive: Archive, dataFolder: string, embedder: Embedder | null): Answers {
  const { analyser, text, passages, reader } = archive;
  const vectors = archiveVectorSearch({
    state: archive.state,
    vectorsVersion: () => `${archive.vectors.embedderId() ?? ''} ${archive.vectors.fingerprint()}`,
    load: () => loadIndex(archive, dataFolder, embedder),
  });
  const searcher = createHybridSearcher({ analyser, text, vectors, passages });
  const answerer = createExtractiveAnswerer({ searcher, analyser, text, read: (id) => reader.passage(id) });
  return { searcher, answerer };
}
