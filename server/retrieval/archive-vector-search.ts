import type { Embedder } from '../../ingest/embed/embedder.ts';
import type { PassageIndex } from '../../ingest/embed/passage-index.ts';
import type { VectorSearch } from './vector-search.ts';

/** An embedder with the index of the vectors it made. */
type LoadedIndex = { readonly embedder: Embedder; readonly index: PassageIndex };

/** The archive's vectors, as far as this search needs to know them. */
export type VectorArchive = {
  /** Changes whenever the archive may have changed; asked at every search. */
  readonly state: () => string;
  /** Changes when the vectors have; asked when the state has changed. */
  readonly vectorsVersion: () => string;
  /** null while the archive has no vectors. */
  readonly load: () => LoadedIndex | null;
};

/** Searches the archive's vectors, loaded anew when they have changed; a document stored meanwhile does not cost a reload. */
export function archiveVectorSearch({ state, vectorsVersion, load }: VectorArchive): VectorSearch {
  let loaded: LoadedIndex | null = null;
  let seenState: string | null = null;
  let loadedVersion: string | null = null;

  function refresh(): void {
    const current = state();
    if (current === seenState) return;
    seenState = current;
    const version = vectorsVersion();
    if (version === loadedVersion) return;
    loadedVersion = version;
    loaded = load();
  }

  return {
    async search(text, limit, permitted, signal) {
      refresh();
      if (loaded === null) return [];
      const { embedder, index } = loaded;
      const [vector] = await embedder.embed([text], signal);
      if (vector === undefined) return [];
      return index.search(vector, limit, permitted === null ? undefined : (row) => permitted.has(row));
    },
  };
}
