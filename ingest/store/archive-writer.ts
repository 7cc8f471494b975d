import type { Document } from '#domain/document.ts';
import type { FileOutcome } from '#domain/file-outcome.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Page } from '#domain/page.ts';
import type { Passage } from '#domain/passage.ts';
import type { SakKey } from '#domain/sak-key.ts';

/** Changes the archive. Every method is one transaction on stable storage when it returns: all of it or nothing. */
export interface ArchiveWriter {
  /** What is known of each input, by path. */
  knownFiles(): ReadonlyMap<string, KnownFile>;
  /** Puts a document in the place of what the path held before. */
  putDocument(input: ReadInput, content: DocumentContent): void;
  /** Records a refused input and removes what the path held before. */
  putRefusal(input: ReadInput, outcome: FileOutcome & { readonly state: 'avvist' }): void;
  /** Records that an input could not be read anew: the document of before stays, with its checksum. */
  keepDocument(input: ReadInput, outcome: DocumentContent['outcome']): void;
  /** Notes that a file was touched but holds the same bytes. */
  touchFile(path: string, modifiedAt: number): void;
  /** Removes the input, its document and everything that came with it, from every table. */
  removeFile(path: string): void;
  /** Marks which documents are replaced by which; those not named are current. */
  setReplacements(replacedBy: ReadonlyMap<DocumentId, DocumentId>): void;
  /** Path of another open document with the same bytes, or null; one that is closed is not told of. */
  twinOf(checksum: string, path: string): string | null;
  meta(key: string): string | null;
  setMeta(key: string, value: string): void;
}

export type KnownFile = {
  readonly path: string;
  readonly parentPath: string | null;
  readonly bytes: number;
  readonly modifiedAt: number;
  /** Of the version that was read last. */
  readonly checksum: string | null;
  readonly outcome: FileOutcome;
  readonly documentId: DocumentId | null;
};

/** One input as it was read. `checksum` is null when it could not be read at all. */
export type ReadInput = {
  readonly path: string;
  readonly parentPath: string | null;
  readonly bytes: number;
  readonly modifiedAt: number;
  readonly checksum: string | null;
  readonly milliseconds: number;
};

export type DocumentContent = {
  readonly document: Document;
  readonly outcome: Exclude<FileOutcome, { readonly state: 'avvist' }>;
  readonly pages: readonly Page[];
  /** [] for a closed document. */
  readonly passages: readonly AnalysedPassage[];
  /** Texts of parts that are closed in an open document; not among the pages. Absent: none. */
  readonly closedTexts?: readonly string[];
};

/** A passage with its search terms, as the analyser made them, joined by spaces. */
export type AnalysedPassage = {
  readonly passage: Passage;
  readonly terms: { readonly title: string; readonly headings: string; readonly body: string };
  /** Saker the passage mentions. */
  readonly saker: readonly SakKey[];
};
