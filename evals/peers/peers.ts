import { openFts5 } from './fts5.ts';
import { openLangChainBm25 } from './langchain.ts';
import { langChainPipeline } from './langchain-pipeline.ts';
import { openMiniSearch } from './minisearch.ts';
import { openPeer } from './open-peer.ts';
import type { OpenPeer } from './peer-retriever.ts';

/** What a user would pick instead, each as it comes. */
export const PEERS: readonly OpenPeer[] = [
  openPeer('MiniSearch', openMiniSearch),
  openPeer('SQLite FTS5, egen tokenizer', openFts5),
  openPeer('LangChain BM25Retriever', openLangChainBm25),
  langChainPipeline('LangChain, deling 1000/200 + HNSWLib'),
];
