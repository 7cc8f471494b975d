import type { Analyser } from '#domain/analyser.ts';
import type { DocumentRevision, Format } from '#domain/document.ts';
import type { FileOutcome } from '#domain/file-outcome.ts';
import type { DocumentId, PassageId } from '#domain/ids.ts';
import type { Page } from '#domain/page.ts';
import type { Passage } from '#domain/passage.ts';
import { documentIdOf } from '../load/scan-corpus.ts';
import { markedName } from '../structure/metadata/confidentiality.ts';
import type { ArchiveReader, StoredDocument, StoredFile } from './archive-reader.ts';
import { documentOf, type DocumentRow } from './document-row.ts';
import { addNorwegianText } from './norwegian-text.ts';
import { sqliteClosedMarks } from './closed-marks.ts';
import type { Database } from './sqlite.ts';
import type { Originals } from './originals.ts';
import { countFacets, findDocuments } from './sqlite-documents.ts';
import { parseOutcome } from './sqlite-writer.ts';
import { termDocuments } from './term-documents.ts';

/**
 * The archive's reader over SQLite. Each answer is a consistent view of the last committed state.
 *
 * @param analyser the one the archive was analysed with
 */
export function sqliteReader(database: Database, originals: Originals, analyser: Analyser): ArchiveReader {
  addNorwegianText(database);
  const sql = statements(database);
  const documentsOf = termDocuments(database);
  const closedMarks = sqliteClosedMarks(database);

  function stored(row: DocumentRow): StoredDocument {
    return {
      ...documentOf(row),
      revisions: sql.revisions.all(row.id).map((revision) => ({ documentId: row.id, ...revision })),
      outcome: told(parseOutcome(sql.outcome.get(row.path) ?? '{"state":"indeksert","remarks":[]}')),
    };
  }

  function allFiles(rows: readonly FileRow[]): StoredFile[] {
    const closedFolders: string[] = [];
    const inside = (path: string): boolean => closedFolders.some((folder) => path.startsWith(folder));
    // In the order of paths, what came inside a file comes after it.
    return rows.map(({ outcome: json, ...file }) => {
      const outcome = parseOutcome(json);
      const closed = isClosedFile(file.path, outcome) || inside(file.path);
      if (closed) closedFolders.push(`${file.path}/`);
      return { ...file, outcome: told(outcome), closed };
    });
  }

  function isClosedFile(path: string, outcome: FileOutcome): boolean {
    if (outcome.state !== 'avvist') return outcome.remarks.some(({ code }) => code === 'closed');
    return markedName(path) !== null || closedMarks.isClosedDocument(documentIdOf(path));
  }

  /** Without what is said of another file that is closed by now. */
  function told(outcome: FileOutcome): FileOutcome {
    if (outcome.state !== 'indeksert med merknad') return outcome;
    const remarks = outcome.remarks.filter(({ code, detail }) => code !== 'duplicate' || sql.openPath.get(detail) === 1);
    return remarks.length === 0 ? { state: 'indeksert', remarks: [] } : { state: outcome.state, remarks };
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
      const { total, rows, places } = findDocuments(database, query, analyser, documentsOf);
      return { total, documents: rows.map(stored), places };
    },
    facets: (filter) => countFacets(database, filter, analyser, documentsOf),
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
    isClosed: (id) => sql.closedDocument.get(id) === 1,
    withholds: (words, from) => closedMarks.holds(words, from),
    holdsClosed(id) {
      const row = sql.document.get(id);
      if (row === undefined) return false;
      const { outcome } = stored(row);
      const partly = outcome.state !== 'avvist' && outcome.remarks.some(({ code }) => code === 'partly-closed');
      return partly || allFiles(sql.filesInside.all(`${row.path}/`, `${row.path}0`)).some(({ closed }) => closed);
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
    files: () => allFiles(sql.files.all()),
  };
}

type FileRow = Omit<StoredFile, 'outcome' | 'closed'> & { readonly outcome: string };

const FILES = `
  SELECT f.path, f.bytes, f.checksum, f.outcome, f.milliseconds, f.read_at AS readAt,
         CASE WHEN d.access = 'open' THEN f.document_id END AS documentId
  FROM files f LEFT JOIN documents d ON d.id = f.document_id`;

function statements(database: Database) {
  return {
    countDocuments: database.prepare<[string], number>('SELECT count(*) FROM documents WHERE access = ?').pluck(),
    countPassages: database.prepare<[], number>('SELECT count(*) FROM passages').pluck(),
    countWithoutVector: database.prepare<[], number>('SELECT (SELECT count(*) FROM passages) - (SELECT count(*) FROM vectors)').pluck(),
    document: database.prepare<[DocumentId], DocumentRow>("SELECT * FROM documents WHERE id = ? AND access = 'open'"),
    revisions: database.prepare<[DocumentId], Omit<DocumentRevision, 'documentId'>>(
      'SELECT checksum, ingested_at AS ingestedAt, replaced_at AS replacedAt FROM revisions WHERE document_id = ? ORDER BY number DESC',
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
    openPath: database.prepare<[string], 1>("SELECT 1 FROM documents WHERE path = ? AND access = 'open'").pluck(),
    closedDocument: database.prepare<[DocumentId], 1>("SELECT 1 FROM documents WHERE id = ? AND access = 'closed'").pluck(),
    files: database.prepare<[], FileRow>(`${FILES} ORDER BY f.path`),
    // «0» comes after «/».
    filesInside: database.prepare<[string, string], FileRow>(`${FILES} WHERE f.path > ? AND f.path < ? ORDER BY f.path`),
  };
}

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
  eml: 'message/rfc822',
};

function mediaTypeOf(format: Format): string {
  return MEDIA_TYPES[format];
}
