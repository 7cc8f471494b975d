import type { Document, DocumentRevision, DocumentStatus, Format, Metadata } from '#domain/document.ts';
import type { Checksum, DocumentId, PassageId } from '#domain/ids.ts';
import type { Page } from '#domain/page.ts';
import type { Passage } from '#domain/passage.ts';
import type { ArchiveReader, DocumentQuery, StoredDocument, StoredFile } from './archive-reader.ts';
import { filterConditions } from './filter-conditions.ts';
import { mediaTypeOf } from './media-type.ts';
import type { Database } from './sqlite.ts';
import type { Originals } from './originals.ts';
import { parseOutcome } from './sqlite-writer.ts';

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

/** The archive's reader over SQLite. Each answer is a consistent view of the last committed state. */
export function sqliteReader(database: Database, originals: Originals): ArchiveReader {
  const sql = statements(database);

  function stored(row: DocumentRow): StoredDocument {
    return {
      ...documentOf(row),
      revisions: sql.revisions.all(row.id).map((revision) => ({ documentId: row.id, ...revision })),
      outcome: parseOutcome(sql.outcome.get(row.path) ?? '{"state":"indeksert","remarks":[]}'),
    };
  }

  return {
    counts: () => ({
      documents: sql.countDocuments.get('open') ?? 0,
      closed: sql.countDocuments.get('closed') ?? 0,
      passages: sql.countPassages.get() ?? 0,
      withoutVector: sql.countWithoutVector.get() ?? 0,
    }),
    document(id) {
      const row = sql.document.get(id);
      return row === undefined ? null : stored(row);
    },
    documents(query) {
      const { where, parameters } = queryConditions(query);
      const total = database
        .prepare<unknown[], number>(`SELECT count(*) FROM documents d WHERE ${where}`)
        .pluck()
        .get(...parameters);
      const rows = database
        .prepare<unknown[], DocumentRow>(
          `SELECT * FROM documents d WHERE ${where} ORDER BY d.date IS NULL, d.date DESC, d.title, d.path LIMIT ? OFFSET ?`,
        )
        .all(...parameters, query.limit, query.offset);
      return { total: total ?? 0, documents: rows.map(stored) };
    },
    page(id, number) {
      const json = sql.page.get(id, number);
      if (json === undefined) return null;
      const page: Page = JSON.parse(json);
      return page;
    },
    pageLabels: (id) => sql.pageLabels.all(id),
    passage(id) {
      const json = sql.passage.get(id);
      if (json === undefined) return null;
      const passage: Passage = JSON.parse(json);
      return passage;
    },
    original(id) {
      const row = sql.document.get(id);
      if (row === undefined) return null;
      return {
        storedAt: originals.pathOf(row.revision),
        fileName: row.path.slice(row.path.lastIndexOf('/') + 1),
        mediaType: mediaTypeOf(row.format),
      };
    },
    files: () => sql.files.all().map(({ outcome, ...file }): StoredFile => ({ ...file, outcome: parseOutcome(outcome) })),
  };
}

/** The domain's document behind a row of the table. */
export function documentOf(row: DocumentRow): Document {
  const metadata: Metadata = JSON.parse(row.metadata);
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

function queryConditions(query: DocumentQuery): { readonly where: string; readonly parameters: readonly string[] } {
  const { conditions, parameters } = filterConditions(query);
  const all = [...conditions];
  const values: string[] = [...parameters];
  const add = (condition: string, value: string): void => {
    all.push(condition);
    values.push(value);
  };
  if (query.status === 'erstattet') all.push('d.replaced_by IS NOT NULL');
  else if (query.status !== undefined) add('d.replaced_by IS NULL AND d.status = ?', query.status);
  if (query.format !== undefined) add('d.format = ?', query.format);
  for (const word of query.text?.split(/\s+/u).filter(Boolean) ?? []) {
    add("instr(lower(d.title || ' ' || d.path), ?) > 0", word.toLowerCase());
  }
  return { where: all.join(' AND '), parameters: values };
}

function statements(database: Database) {
  return {
    countDocuments: database.prepare<[string], number>('SELECT count(*) FROM documents WHERE access = ?').pluck(),
    countPassages: database.prepare<[], number>('SELECT count(*) FROM passages').pluck(),
    countWithoutVector: database.prepare<[], number>('SELECT (SELECT count(*) FROM passages) - (SELECT count(*) FROM vectors)').pluck(),
    document: database.prepare<[DocumentId], DocumentRow>("SELECT * FROM documents WHERE id = ? AND access = 'open'"),
    revisions: database.prepare<[DocumentId], Omit<DocumentRevision, 'documentId'>>(
      'SELECT checksum, ingested_at AS ingestedAt, replaced_at AS replacedAt FROM revisions WHERE document_id = ? ORDER BY ingested_at DESC',
    ),
    outcome: database.prepare<[string], string>('SELECT outcome FROM files WHERE path = ?').pluck(),
    page: database
      .prepare<[DocumentId, number], string>(
        "SELECT page FROM pages JOIN documents d ON d.id = document_id WHERE document_id = ? AND number = ? AND d.access = 'open'",
      )
      .pluck(),
    pageLabels: database
      .prepare<[DocumentId], string | null>(
        "SELECT label FROM pages JOIN documents d ON d.id = document_id WHERE document_id = ? AND d.access = 'open' ORDER BY number",
      )
      .pluck(),
    passage: database
      .prepare<[PassageId], string>(
        "SELECT passage FROM passages p JOIN documents d ON d.id = p.document_id WHERE p.id = ? AND d.access = 'open'",
      )
      .pluck(),
    files: database.prepare<[], Omit<StoredFile, 'outcome'> & { readonly outcome: string }>(
      `SELECT f.path, f.bytes, f.checksum, f.outcome, f.milliseconds, f.read_at AS readAt,
              CASE WHEN d.access = 'open' THEN f.document_id END AS documentId
       FROM files f LEFT JOIN documents d ON d.id = f.document_id ORDER BY f.path`,
    ),
  };
}
