import { CLOSED_MARKS } from './closed-marks.ts';

/**
 * SQLite is the truth; vectors, learnt models and the index file beside it can be made again.
 * `passage_terms` holds the analysed terms of open passages only, by the passage's row.
 */
const TABLES = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  collection TEXT NOT NULL,
  format TEXT NOT NULL,
  title TEXT NOT NULL,
  type TEXT NOT NULL,
  organ TEXT,
  date TEXT,
  status TEXT NOT NULL,
  access TEXT NOT NULL CHECK (access IN ('open', 'closed')),
  revision TEXT NOT NULL,
  page_count INTEGER NOT NULL,
  parent_id TEXT,
  replaced_by TEXT,
  metadata TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX documents_by_date ON documents (date);

CREATE TABLE revisions (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  checksum TEXT NOT NULL,
  ingested_at TEXT NOT NULL,
  replaced_at TEXT,
  PRIMARY KEY (document_id, ingested_at)
) WITHOUT ROWID;

CREATE TABLE files (
  path TEXT PRIMARY KEY,
  parent_path TEXT,
  bytes INTEGER NOT NULL,
  modified_at INTEGER NOT NULL,
  checksum TEXT,
  outcome TEXT NOT NULL,
  document_id TEXT REFERENCES documents (id) ON DELETE SET NULL,
  milliseconds INTEGER NOT NULL,
  read_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX files_by_checksum ON files (checksum);

CREATE TABLE pages (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  label TEXT,
  page TEXT NOT NULL,
  PRIMARY KEY (document_id, number)
) WITHOUT ROWID;

CREATE TABLE passages (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  passage TEXT NOT NULL
);
CREATE INDEX passages_by_document ON passages (document_id);

CREATE VIRTUAL TABLE passage_terms USING fts5 (
  title, headings, body,
  tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
);
INSERT INTO passage_terms (passage_terms, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE passage_vocabulary USING fts5vocab (passage_terms, 'row');

CREATE TABLE sak_references (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  row INTEGER REFERENCES passages (row) ON DELETE CASCADE,
  organ TEXT,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL
);
CREATE INDEX sak_references_by_number ON sak_references (year, number);
CREATE INDEX sak_references_by_document ON sak_references (document_id);

CREATE TABLE vectors (
  row INTEGER PRIMARY KEY REFERENCES passages (row) ON DELETE CASCADE,
  embedder TEXT NOT NULL,
  vector BLOB NOT NULL
);

CREATE TABLE embedder_models (id TEXT PRIMARY KEY, model BLOB NOT NULL, passages INTEGER NOT NULL);
`;

/** Two revisions may come in the same millisecond, so it is their number that tells them apart. */
const NUMBERED_REVISIONS = `
ALTER TABLE revisions RENAME TO unnumbered_revisions;
CREATE TABLE revisions (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),
  checksum TEXT NOT NULL,
  ingested_at TEXT NOT NULL,
  replaced_at TEXT,
  PRIMARY KEY (document_id, number)
) WITHOUT ROWID;
INSERT INTO revisions (document_id, number, checksum, ingested_at, replaced_at)
  SELECT document_id, row_number() OVER (PARTITION BY document_id ORDER BY ingested_at), checksum, ingested_at, replaced_at
  FROM unnumbered_revisions;
DROP TABLE unnumbered_revisions;
`;

/** What was closed before there were marks; its words are marked when it is read anew. */
const MARKED_CLOSED = `${CLOSED_MARKS}
INSERT INTO closed_marks (mark, opened, at)
  SELECT 'd:' || id, 0, strftime('%Y-%m-%dT%H:%M:%fZ', 'now') FROM documents WHERE access = 'closed';
INSERT OR IGNORE INTO closed_marks (mark, opened, at)
  SELECT 'r:' || checksum, 0, strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
  FROM revisions JOIN documents ON id = document_id WHERE access = 'closed';
`;

/** Step n takes a database of version n to n + 1; a new database takes them all. */
export const ARCHIVE_MIGRATIONS: readonly string[] = [TABLES, NUMBERED_REVISIONS, MARKED_CLOSED];
