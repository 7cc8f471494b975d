import MiniSearch from 'minisearch';
import type { TextSearch } from './text-search.ts';

/** MiniSearch with its defaults: words split at space and punctuation, lower case, any word may match, BM25+. */
export async function openMiniSearch(texts: readonly string[]): Promise<TextSearch> {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return {
    search: async (question, k) =>
      index
        .search(question)
        .slice(0, k)
        .map(({ id }) => Number(id)),
  };
}
