import type { Embedder } from '../../ingest/embed/embedder.ts';
import type { PassageIndex } from '../../ingest/embed/passage-index.ts';
import type { VectorSearch } from './vector-search.ts';

/** An embedder with the index of the vectors it made. */
export type LoadedIndex = { readonly embedder: Embedder; readonly index: PassageIndex };

/**
 * Searches the archive's vectors, loaded anew when the archive has changed.
 *
 * @param load gives null while the archive has no vectors
 */
export function archiveVectorSearch(load: () => LoadedIndex | null, state: () => string): VectorSearch {
  let loaded: LoadedIndex | null = null;
  let loadedState: string | null = null;

  return {
    async search(text, limit, permitted, signal) {
      const current = state();
      if (current !== loadedState) {
        loaded = load();
        loadedState = current;
      }
      if (loaded === null) return [];
      const { embedder, index } = loaded;
      const [vector] = await embedder.embed([text], signal);
      if (vector === undefined) return [];
      return index.search(vector, limit, permitted === null ? undefined : (row) => permitted.has(row));
    },
  };
}
