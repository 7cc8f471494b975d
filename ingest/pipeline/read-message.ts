import type { RefusalCode } from '#domain/file-outcome.ts';
import type { Checksum, DocumentId } from '#domain/ids.ts';
import type { Limits } from '../load/limits.ts';
import type { OwnNames } from '../norsk/own-names.ts';
import type { ReadDocument } from './read-document.ts';

/** What the pool asks a reader process to do. */
export type ReadRequest = {
  readonly name: string;
  /** Absolute path of the stored original. */
  readonly storedAt: string;
  readonly documentId: DocumentId;
  readonly revision: Checksum;
  readonly limits: Limits;
};

/** The request as it is sent. */
export type ReadMessage = ReadRequest & { readonly names: OwnNames };

/** What the process answers; all but `ocr-page` are its last word on the file. */
export type ReadReply =
  /** A page is about to be read by OCR, which takes seconds a page: the time limit starts anew. */
  | { readonly kind: 'ocr-page' }
  | { readonly kind: 'read'; readonly document: ReadDocument }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly detail: string }
  | { readonly kind: 'failed'; readonly message: string };
