import type { DocumentRevision } from '#domain/document.ts';
import { FILE_STATES, type FileOutcome } from '#domain/file-outcome.ts';
import type { Checksum, DocumentId } from '#domain/ids.ts';
import type { SakKey } from '#domain/sak-key.ts';
import type { AnalysedPassage, ArchiveWriter, DocumentContent, KnownFile, ReadInput } from './archive-writer.ts';
import { type ClosedMarks, sqliteClosedMarks } from './closed-marks.ts';
import type { Database } from './sqlite.ts';

type FileRow = {
  readonly path: string;
  readonly parent_path: string | null;
  readonly bytes: number;
  readonly modified_at: number;
  readonly checksum: string | null;
  readonly outcome: string;
  readonly document_id: DocumentId | null;
};

type Revision = Omit<DocumentRevision, 'documentId'>;

/** The archive's writer over SQLite. */
export function sqliteWriter(
  database: Database,
  now: () => Date = () => new Date(),
  closedMarks: ClosedMarks = sqliteClosedMarks(database, now),
): ArchiveWriter {
  const sql = statements(database);

  function removeDocument(id: DocumentId): void {
    for (const row of sql.rowsOf.all(id)) sql.deleteTerms.run(row);
    sql.deleteDocument.run(id);
  }

  function putFile(input: ReadInput, outcome: FileOutcome, documentId: DocumentId | null): void {
    const { path, parentPath, bytes, modifiedAt, checksum, milliseconds } = input;
    sql.putFile.run({
      path,
      parentPath,
      bytes,
      modifiedAt,
      checksum,
      milliseconds,
      outcome: JSON.stringify(outcome),
      documentId,
      readAt: now().toISOString(),
    });
  }

  function putPassage(documentId: DocumentId, { passage, terms, saker }: AnalysedPassage): void {
    const { lastInsertRowid } = sql.putPassage.run(passage.id, documentId, JSON.stringify(passage));
    sql.putTerms.run(lastInsertRowid, terms.title, terms.headings, terms.body);
    for (const sak of saker) putSak(documentId, sak, Number(lastInsertRowid));
  }

  function putSak(documentId: DocumentId, sak: SakKey, row: number | null): void {
    sql.putSak.run(documentId, row, sak.organ, sak.year, sak.number);
  }

  const putDocument = database.transaction((input: ReadInput, content: DocumentContent) => {
    const { document, outcome, pages, passages, closedTexts = [] } = content;
    const earlier = sql.revisionsOf.all(document.id);
    removeDocument(document.id);
    const { metadata } = document;
    sql.putDocument.run({
      id: document.id,
      path: document.path,
      format: document.format,
      status: document.status,
      access: document.access,
      revision: document.revision,
      pageCount: document.pageCount,
      parentId: document.parentId,
      replacedBy: document.replacedBy,
      collection: document.path.includes('/') ? document.path.slice(0, document.path.indexOf('/')) : '',
      title: metadata.title.value,
      type: metadata.type?.value ?? 'annet',
      organ: metadata.organ?.value.code ?? null,
      date: metadata.date?.value ?? null,
      metadata: JSON.stringify(metadata),
    });
    for (const [index, revision] of revisionsWith(document.revision, earlier, now().toISOString()).entries()) {
      sql.putRevision.run(document.id, index + 1, revision.checksum, revision.ingestedAt, revision.replacedAt);
    }
    for (const page of pages) sql.putPage.run(document.id, page.number, page.label, JSON.stringify(page));
    for (const passage of passages) putPassage(document.id, passage);
    if (document.access === 'open') for (const sak of metadata.saker) putSak(document.id, sak.value, null);
    putFile(input, outcome, document.id);
    const marked = {
      documentId: document.id,
      revisions: [...earlier.map(({ checksum }) => checksum), document.revision],
      texts: [metadata.title.value, ...pages.flatMap((page) => page.blocks.map(({ text }) => text))],
    };
    if (document.access === 'closed') closedMarks.close({ ...marked, texts: [...marked.texts, ...closedTexts] });
    else {
      closedMarks.open({ ...marked, revisions: [document.revision] });
      closedMarks.closeTexts(closedTexts);
    }
  });

  const putRefusal = database.transaction((input: ReadInput, outcome: FileOutcome) => {
    const known = sql.documentAt.get(input.path);
    if (known !== undefined) removeDocument(known);
    putFile(input, outcome, null);
  });

  const removeFile = database.transaction((path: string) => {
    const known = sql.documentAt.get(path);
    if (known !== undefined) removeDocument(known);
    sql.deleteFile.run(path);
  });

  const setReplacements = database.transaction((replacedBy: ReadonlyMap<DocumentId, DocumentId>) => {
    sql.clearReplacements.run();
    for (const [replaced, by] of replacedBy) sql.putReplacement.run(by, replaced);
  });

  return {
    knownFiles: () => new Map(sql.files.all().map((row) => [row.path, knownFile(row)])),
    putDocument,
    putRefusal,
    keepDocument({ path, bytes, modifiedAt, milliseconds }, outcome) {
      sql.keepDocument.run({ path, bytes, modifiedAt, milliseconds, outcome: JSON.stringify(outcome), readAt: now().toISOString() });
    },
    removeFile,
    setReplacements,
    touchFile: (path, modifiedAt) => void sql.touchFile.run(modifiedAt, path),
    twinOf: (checksum, path) => sql.twin.get(checksum, path) ?? null,
    meta: (key) => sql.meta.get(key) ?? null,
    setMeta: (key, value) => void sql.setMeta.run(key, value),
  };
}

/** The revisions of a document, oldest first, once a file with this checksum is read; reading the same file anew makes none. */
function revisionsWith(checksum: Checksum, earlier: readonly Revision[], instant: string): readonly Revision[] {
  if (earlier.at(-1)?.checksum === checksum) return earlier;
  return [
    ...earlier.map((revision) => ({ ...revision, replacedAt: revision.replacedAt ?? instant })),
    { checksum, ingestedAt: instant, replacedAt: null },
  ];
}

function statements(database: Database) {
  return {
    files: database.prepare<[], FileRow>('SELECT * FROM files ORDER BY path'),
    rowsOf: database.prepare<[DocumentId], number>('SELECT row FROM passages WHERE document_id = ?').pluck(),
    deleteTerms: database.prepare('DELETE FROM passage_terms WHERE rowid = ?'),
    deleteDocument: database.prepare('DELETE FROM documents WHERE id = ?'),
    documentAt: database.prepare<[string], DocumentId>('SELECT id FROM documents WHERE path = ?').pluck(),
    revisionsOf: database.prepare<[DocumentId], Revision>(
      'SELECT checksum, ingested_at AS ingestedAt, replaced_at AS replacedAt FROM revisions WHERE document_id = ? ORDER BY number',
    ),
    putDocument: database.prepare(
      `INSERT INTO documents (id, path, collection, format, title, type, organ, date, status, access, revision, page_count, parent_id, replaced_by, metadata)
       VALUES (@id, @path, @collection, @format, @title, @type, @organ, @date, @status, @access, @revision, @pageCount, @parentId, @replacedBy, @metadata)`,
    ),
    putRevision: database.prepare('INSERT INTO revisions (document_id, number, checksum, ingested_at, replaced_at) VALUES (?, ?, ?, ?, ?)'),
    putPage: database.prepare('INSERT INTO pages (document_id, number, label, page) VALUES (?, ?, ?, ?)'),
    putPassage: database.prepare('INSERT INTO passages (id, document_id, passage) VALUES (?, ?, ?)'),
    putTerms: database.prepare('INSERT INTO passage_terms (rowid, title, headings, body) VALUES (?, ?, ?, ?)'),
    putSak: database.prepare('INSERT INTO sak_references (document_id, row, organ, year, number) VALUES (?, ?, ?, ?, ?)'),
    putFile: database.prepare(
      `INSERT OR REPLACE INTO files (path, parent_path, bytes, modified_at, checksum, outcome, document_id, milliseconds, read_at)
       VALUES (@path, @parentPath, @bytes, @modifiedAt, @checksum, @outcome, @documentId, @milliseconds, @readAt)`,
    ),
    keepDocument: database.prepare(
      'UPDATE files SET bytes = @bytes, modified_at = @modifiedAt, outcome = @outcome, milliseconds = @milliseconds, read_at = @readAt WHERE path = @path',
    ),
    touchFile: database.prepare('UPDATE files SET modified_at = ? WHERE path = ?'),
    deleteFile: database.prepare('DELETE FROM files WHERE path = ?'),
    twin: database
      .prepare<[string, string], string>(
        `SELECT f.path FROM files f JOIN documents d ON d.id = f.document_id
         WHERE f.checksum = ? AND f.path <> ? AND d.access = 'open' ORDER BY f.path LIMIT 1`,
      )
      .pluck(),
    clearReplacements: database.prepare('UPDATE documents SET replaced_by = NULL WHERE replaced_by IS NOT NULL'),
    putReplacement: database.prepare('UPDATE documents SET replaced_by = ? WHERE id = ?'),
    meta: database.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck(),
    setMeta: database.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)'),
  };
}

function knownFile(row: FileRow): KnownFile {
  return {
    path: row.path,
    parentPath: row.parent_path,
    bytes: row.bytes,
    modifiedAt: row.modified_at,
    checksum: row.checksum,
    outcome: parseOutcome(row.outcome),
    documentId: row.document_id,
  };
}

/** Reads an outcome this program has stored; anything else is a damaged archive. */
export function parseOutcome(json: string): FileOutcome {
  const outcome: FileOutcome = JSON.parse(json);
  if (!FILE_STATES.includes(outcome.state)) throw new TypeError(`Ukjent tilstand i arkivet: ${String(outcome.state)}`);
  return outcome;
}
