import { CLOSED_MARKS } from '../../ingest/store/closed-marks.ts';

/** Marks the file as ours («Arkv» in ASCII); a database without it is somebody else's and is left alone. */
export const PEOPLE_APPLICATION_ID = 0x41726b76;

/**
 * What takes the database from version n to n + 1, in order; the first makes it. A step is never changed once it has been released:
 * what people have made is migrated, never rebuilt.
 */
export const PEOPLE_MIGRATIONS: readonly string[] = [
  `
CREATE TABLE briefs (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  status TEXT NOT NULL,
  kind TEXT NOT NULL,
  length TEXT NOT NULL,
  theme TEXT NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  copied_from TEXT,
  created_at TEXT NOT NULL,
  created_by TEXT,
  changed_at TEXT NOT NULL,
  changed_by TEXT,
  checked_at TEXT,
  checked_by TEXT,
  approved_at TEXT,
  approved_by TEXT,
  deleted_at TEXT,
  deleted_by TEXT
) WITHOUT ROWID;
CREATE INDEX briefs_by_change ON briefs (changed_at);

CREATE TABLE brief_drafts (
  brief_id TEXT NOT NULL REFERENCES briefs (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  draft TEXT NOT NULL,
  PRIMARY KEY (brief_id, number)
);

CREATE TABLE brief_versions (
  brief_id TEXT NOT NULL REFERENCES briefs (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  change TEXT NOT NULL,
  status TEXT NOT NULL,
  draft_number INTEGER NOT NULL,
  at TEXT NOT NULL,
  by TEXT,
  PRIMARY KEY (brief_id, number),
  FOREIGN KEY (brief_id, draft_number) REFERENCES brief_drafts (brief_id, number)
) WITHOUT ROWID;

CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  owner TEXT,
  title TEXT,
  title_folded TEXT,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  used INTEGER NOT NULL,
  deleted_at TEXT
) WITHOUT ROWID;
CREATE INDEX conversations_by_use ON conversations (used);
CREATE INDEX conversations_by_owner ON conversations (owner, changed_at);

CREATE TABLE turns (
  row INTEGER PRIMARY KEY,
  conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  turn TEXT NOT NULL
);
CREATE INDEX turns_by_conversation ON turns (conversation_id);

CREATE TABLE exchanges (
  conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  asked TEXT NOT NULL,
  at TEXT NOT NULL,
  search_text TEXT NOT NULL,
  exchange TEXT NOT NULL,
  PRIMARY KEY (conversation_id, number)
);

CREATE TABLE feedback (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  comment TEXT NOT NULL,
  citation INTEGER,
  at TEXT NOT NULL,
  exchange TEXT NOT NULL
);
CREATE INDEX feedback_by_time ON feedback (at);

CREATE TABLE shared_answers (
  id TEXT PRIMARY KEY,
  owner TEXT,
  at TEXT NOT NULL,
  exchange TEXT NOT NULL
);
`,
  // The same id from two keys is two conversations; and what has been closed is remembered, however the archive is built anew.
  `
PRAGMA defer_foreign_keys = ON;
UPDATE turns SET conversation_id = (SELECT owner || ':' || id FROM conversations WHERE id = conversation_id)
  WHERE conversation_id IN (SELECT id FROM conversations WHERE owner IS NOT NULL);
UPDATE exchanges SET conversation_id = (SELECT owner || ':' || id FROM conversations WHERE id = conversation_id)
  WHERE conversation_id IN (SELECT id FROM conversations WHERE owner IS NOT NULL);
UPDATE conversations SET id = owner || ':' || id WHERE owner IS NOT NULL;
${CLOSED_MARKS}`,
];
