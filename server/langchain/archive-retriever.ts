import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { DocumentStatus } from '#domain/document.ts';
import { type PlaceNumbers, placeNumbers } from '#domain/locator.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { SearchHit, Searcher } from '../retrieval/searcher.ts';

export type ArchiveRetrieverOptions = {
  /** Passages for each question, 1–100. */
  readonly limit?: number;
  readonly filter?: SearchFilter;
  /** Stops a search under way. LangChain hands retrievers no signal of its own. */
  readonly signal?: AbortSignal;
};

/** What a LangChain program needs to cite the passage and to open it in the original. */
export type RetrievedMetadata = {
  readonly passageId: string;
  readonly documentId: string;
  readonly title: string;
  /** ISO date, or null. */
  readonly date: string | null;
  readonly status: DocumentStatus;
  /** Where the passage begins, as in the archive's own citations; empty when its place is unknown. */
  readonly locator: PlaceNumbers;
  /** SHA-256 of the original the words were read from. */
  readonly revision: string;
  readonly headings: readonly string[];
  readonly score: number;
};

const LIMIT = 10;

/** The archive as a LangChain retriever: `invoke(question)` gives the best passages, best first, never from closed documents. */
export function createArchiveRetriever(searcher: Searcher, options: ArchiveRetrieverOptions = {}): BaseRetriever<RetrievedMetadata> {
  return new ArchiveRetriever(searcher, options);
}

// A class because LangChain's own port is one; it does not leave this file.
class ArchiveRetriever extends BaseRetriever<RetrievedMetadata> {
  lc_namespace = ['arkivsvar', 'retrievers'];
  readonly #searcher: Searcher;
  readonly #options: ArchiveRetrieverOptions;

  constructor(searcher: Searcher, options: ArchiveRetrieverOptions) {
    super({});
    this.#searcher = searcher;
    this.#options = options;
  }

  override async _getRelevantDocuments(query: string): Promise<Document<RetrievedMetadata>[]> {
    const { filter = {}, limit = LIMIT, signal = new AbortController().signal } = this.#options;
    const hits = await this.#searcher.search(query, filter, limit, signal);
    return hits.map((hit) => new Document({ id: hit.passage.id, pageContent: hit.passage.text, metadata: metadataOf(hit) }));
  }
}

function metadataOf({ passage, document, score }: SearchHit): RetrievedMetadata {
  const place = passage.spans[0]?.place;
  return {
    passageId: passage.id,
    documentId: document.id,
    title: document.metadata.title.value,
    date: document.metadata.date?.value ?? null,
    status: document.status,
    locator: place === undefined ? {} : placeNumbers(place),
    revision: passage.revision,
    headings: passage.headings,
    score,
  };
}
