import type { DocumentId } from '#domain/ids.ts';
import type { ArchiveReader } from '../../../ingest/store/archive-reader.ts';
import type { CitedDocument } from './citation-view.ts';
import { openDocument, replacementOf } from './open-document.ts';

/** Looks up a document for citing it; null when it is not there, or not open. */
export type CitedDocuments = (id: DocumentId) => CitedDocument | null;

/** Looks each document up once, for one response. */
export function createCitedDocuments(reader: Pick<ArchiveReader, 'document' | 'pageLabels'>): CitedDocuments {
  const known = new Map<DocumentId, CitedDocument | null>();

  function lookUp(id: DocumentId): CitedDocument | null {
    const document = openDocument(reader, id);
    return document === null ? null : { document, labels: reader.pageLabels(id), replacement: replacementOf(reader, document) };
  }

  return function citedDocument(id) {
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = lookUp(id);
    known.set(id, found);
    return found;
  };
}
