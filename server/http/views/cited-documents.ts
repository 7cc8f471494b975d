import type { DocumentId } from '#domain/ids.ts';
import type { ArchiveReader } from '../../../ingest/store/archive-reader.ts';
import type { CitedDocument } from './citation-view.ts';

/** Looks up a document for citing it; null when it is not there, or not open. */
export type CitedDocuments = (id: DocumentId) => CitedDocument | null;

/**
 * Looks each document up once, for one response. This is the second access gate (the first is in the search itself):
 * what the reader does not give out, or is not open, is not cited.
 */
export function createCitedDocuments(reader: Pick<ArchiveReader, 'document' | 'pageLabels'>): CitedDocuments {
  const known = new Map<DocumentId, CitedDocument | null>();

  function lookUp(id: DocumentId): CitedDocument | null {
    const document = reader.document(id);
    if (document === null || document.access !== 'open') return null;
    const replacement = document.replacedBy === null ? null : reader.document(document.replacedBy);
    return { document, labels: reader.pageLabels(id), replacement };
  }

  return function citedDocument(id) {
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = lookUp(id);
    known.set(id, found);
    return found;
  };
}
