import type { DocumentId } from '#domain/ids.ts';
import type { ArchiveReader, StoredDocument } from '../../../ingest/store/archive-reader.ts';

type Documents = Pick<ArchiveReader, 'document'>;

/**
 * The document, or null when it is not there or not open. This is the second access gate; the first is in the reader and
 * the search themselves.
 */
export function openDocument(reader: Documents, id: DocumentId): StoredDocument | null {
  const document = reader.document(id);
  return document?.access === 'open' ? document : null;
}

/** The document that replaces this one, or null. */
export function replacementOf(reader: Documents, document: StoredDocument): StoredDocument | null {
  return document.replacedBy === null ? null : openDocument(reader, document.replacedBy);
}
