import type { Config } from './config.ts';
import type { Embedder } from './embed/embedder.ts';

/** The embedder the configuration names; null = the offline one, learnt from the archive. */
export async function configuredEmbedder({ embedder }: Config): Promise<Embedder | null> {
  if (embedder === null) return null;
  // Loaded only when asked for: LangChain takes a third of a second to start.
  const { createLangChainEmbedder } = await import('./embed/langchain-embedder.ts');
  return createLangChainEmbedder(embedder.spec, { baseUrl: embedder.baseUrl, apiKey: embedder.apiKey });
}
