import { createNorwegianAnalyser } from '../../ingest/norsk/norwegian-analyser.ts';
import { learnLsa } from '../../ingest/embed/learn-lsa.ts';
import { createLsaEmbedder } from '../../ingest/embed/lsa-embedder.ts';
import { openLangChainHnsw } from './langchain.ts';
import { openPeer } from './open-peer.ts';
import type { OpenPeer } from './peer-retriever.ts';
import { recursiveSplitter } from './recursive-splitter.ts';

/**
 * LangChain's usual pipeline: recursive splitter, embedder, HNSWLib. The embedder is our offline one, learnt from the pipeline's own
 * chunks as ours is from its passages; sentences are embedded with the same.
 */
export function langChainPipeline(name: string): OpenPeer {
  return async function openPipeline(passages, signal) {
    const split = recursiveSplitter();
    const analyser = createNorwegianAnalyser();
    const chunks: string[] = [];
    for (const { text } of passages) chunks.push(...(await split(text)));
    const termLists = chunks.map((chunk) => analyser.terms(chunk).map(({ term }) => term));
    const embedder = createLsaEmbedder(learnLsa(termLists, { analyserId: analyser.id }), analyser);
    return openPeer(name, (texts, stop) => openLangChainHnsw(texts, embedder, stop), split)(passages, signal);
  };
}
