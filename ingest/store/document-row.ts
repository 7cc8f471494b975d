import type { Document, DocumentStatus, Format, Metadata } from '#domain/document.ts';
import type { Checksum, DocumentId } from '#domain/ids.ts';

/** A row of the table `documents`. */
export type DocumentRow = {
  readonly id: DocumentId;
  readonly path: string;
  readonly format: Format;
  readonly status: DocumentStatus;
  readonly access: 'open' | 'closed';
  readonly revision: Checksum;
  readonly page_count: number;
  readonly parent_id: DocumentId | null;
  readonly replaced_by: DocumentId | null;
  readonly metadata: string;
};

/** The domain's document behind a row of the table. */
export function documentOf(row: DocumentRow): Document {
  // A document read before these were kept has none until it is read again.
  const metadata: Metadata = { arkivsaksnummer: null, moetesaker: [], replacement: [], ...JSON.parse(row.metadata) };
  return {
    id: row.id,
    path: row.path,
    format: row.format,
    revision: row.revision,
    metadata,
    status: row.replaced_by === null ? row.status : 'erstattet',
    access: row.access,
    pageCount: row.page_count,
    parentId: row.parent_id,
    replacedBy: row.replaced_by,
  };
}
