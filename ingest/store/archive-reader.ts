import type { Document, DocumentRevision, DocumentStatus, Format } from '#domain/document.ts';
import type { FileOutcome } from '#domain/file-outcome.ts';
import type { Checksum, DocumentId, PassageId } from '#domain/ids.ts';
import type { Page } from '#domain/page.ts';
import type { Passage } from '#domain/passage.ts';
import type { SearchFilter } from '#domain/search-filter.ts';

/** Reads the archive. Closed documents are never given out: to a reader they do not exist. */
export interface ArchiveReader {
  counts(): ArchiveCounts;
  document(id: DocumentId): StoredDocument | null;
  documents(query: DocumentQuery): FoundDocuments;
  /** How the documents that match are spread, each facet counted without the filter's own choice in it. */
  facets(filter: DocumentFilter): DocumentFacets;
  /** Page `number` from 1, or null. */
  page(id: DocumentId, number: number): Page | null;
  /** Names of the document's pages in order; null for pages without one. */
  pageLabels(id: DocumentId): readonly (string | null)[];
  passage(id: PassageId): Passage | null;
  /** True when a document with this id is in the archive and closed. */
  isClosed(id: DocumentId): boolean;
  /**
   * True when words have been closed, or the document or the bytes they were cited from, and have not been read as open since; asked for
   * what no open document holds as it was cited. '' asks for the document alone.
   */
  withholds(words: string, from?: { readonly documentId?: DocumentId; readonly revision?: Checksum }): boolean;
  /** True when the original holds something closed that the open document does not: a part of it, or an attachment. */
  holdsClosed(id: DocumentId): boolean;
  /** The stored original, byte for byte as it was read. */
  original(id: DocumentId): OriginalFile | null;
  /** The end state of every input of the last ingest of each file, by path. */
  files(): readonly StoredFile[];
}

type ArchiveCounts = {
  readonly documents: number;
  readonly passages: number;
  /** Documents kept closed; they are in no other figure. */
  readonly closed: number;
  /** Passages that still wait for a vector. */
  readonly withoutVector: number;
};

export type StoredDocument = Document & {
  readonly revisions: readonly DocumentRevision[];
  readonly outcome: FileOutcome;
};

export type DocumentFilter = SearchFilter & {
  readonly status?: DocumentStatus;
  readonly format?: Format;
  /** Words that must all occur in the title or path. */
  readonly text?: string;
  /** Words that must all occur, each in the title, the path or the text; in the text in any form. */
  readonly content?: string;
};

export const DOCUMENT_COLUMNS = ['date', 'title', 'type', 'organ', 'status', 'format'] as const;
export type DocumentColumn = (typeof DOCUMENT_COLUMNS)[number];
export type DocumentSort = { readonly by: DocumentColumn; readonly descending: boolean };

export type DocumentQuery = DocumentFilter & {
  /** Absent: the best hit first when `content` is searched for, otherwise the newest first, undated last, then by title. */
  readonly sort?: DocumentSort;
  readonly offset: number;
  /** 1–500. */
  readonly limit: number;
};

type FoundDocuments = {
  readonly total: number;
  readonly documents: readonly StoredDocument[];
  /** The passage that holds the words of `content` best, for documents that have them in their text. */
  readonly places?: ReadonlyMap<DocumentId, PassageId>;
};

/** A value with the number of documents that have it, from 1. */
export type FacetCount = { readonly value: string; readonly label: string; readonly count: number };

/** The most common first; documents without a value are not counted. */
export type DocumentFacets = Readonly<Record<'type' | 'organ' | 'year' | 'format' | 'status' | 'collection', readonly FacetCount[]>>;

type OriginalFile = {
  /** Absolute path in the data folder. */
  readonly storedAt: string;
  /** The file's own name, for a download. */
  readonly fileName: string;
  readonly mediaType: string;
};

export type StoredFile = {
  readonly path: string;
  readonly bytes: number;
  readonly checksum: string | null;
  readonly outcome: FileOutcome;
  /** True for what is closed, for what came inside it, and for a refused file whose name or earlier version is: only its end state may be told. */
  readonly closed: boolean;
  readonly documentId: DocumentId | null;
  /** Time used to read it, milliseconds. */
  readonly milliseconds: number;
  /** ISO 8601 instant, UTC. */
  readonly readAt: string;
};
