import type { Context } from 'hono';
import { ArchiveError } from '#domain/archive-error.ts';
import type { ArchiveReader, StoredDocument } from '../../../ingest/store/archive-reader.ts';
import { documentId } from '../input/fields.ts';
import { parseInput } from '../input/parse-input.ts';
import { openDocument } from '../views/open-document.ts';

/**
 * The document the address names.
 *
 * @throws ArchiveError `not-found`, the same for a closed document as for one that was never there
 */
export function knownDocument(c: Context, reader: Pick<ArchiveReader, 'document'>): StoredDocument {
  const document = openDocument(reader, parseInput(documentId, c.req.param('id')));
  if (document === null) {
    throw new ArchiveError('not-found', 'Dokumentet finnes ikke i arkivet.', 'Det kan være fjernet. Søk etter det i dokumentlisten.');
  }
  return document;
}
