import type { Config } from './config.ts';
import type { Embedder } from './embed/embedder.ts';
import { createLangChainEmbedder } from './embed/langchain-embedder.ts';

/** The embedder the configuration names; null = the offline one, learnt from the archive. */
export async function configuredEmbedder({ embedder }: Config): Promise<Embedder | null> {
  return embedder === null ? null : createLangChainEmbedder(embedder.spec, { baseUrl: embedder.baseUrl, apiKey: embedder.apiKey });
}
