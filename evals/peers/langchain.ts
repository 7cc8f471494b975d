import { BM25Retriever } from '@langchain/community/retrievers/bm25';
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { Embedder } from '../../ingest/embed/embedder.ts';
import type { TextSearch } from './text-search.ts';

/** LangChain's BM25 retriever as it comes: no index, the question split at white space, parts of words match, case kept in the texts. */
export async function openLangChainBm25(texts: readonly string[]): Promise<TextSearch> {
  const retriever = BM25Retriever.fromDocuments(numbered(texts), { k: 0 });
  return {
    async search(question, k) {
      retriever.k = k;
      return (await retriever.invoke(question)).map(({ metadata }) => Number(metadata['number']));
    },
  };
}

/** LangChain's HNSWLib vector store as it comes: cosine, its own graph settings. */
export async function openLangChainHnsw(texts: readonly string[], embedder: Embedder, signal: AbortSignal): Promise<TextSearch> {
  const embedDocuments = async (asked: string[]): Promise<number[][]> => (await embedder.embed(asked, signal)).map((vector) => [...vector]);
  const embedQuery = async (text: string): Promise<number[]> => (await embedDocuments([text]))[0] ?? [];
  const store = await HNSWLib.fromDocuments(numbered(texts), { embedDocuments, embedQuery });
  return {
    async search(question, k) {
      // The store warns on the console when it is asked for more than it has.
      const found = await store.similaritySearch(question, Math.min(k, texts.length));
      return found.map(({ metadata }) => Number(metadata['number']));
    },
  };
}

function numbered(texts: readonly string[]) {
  return texts.map((text, number) => ({ pageContent: text, metadata: { number } }));
}
