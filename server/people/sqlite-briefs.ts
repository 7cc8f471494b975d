import { z } from 'zod';
import type { Database } from '../../ingest/store/sqlite.ts';
import { type BriefDraft, draftStatements, draftTitle } from '../brief/life/brief-draft.ts';
import { BRIEF_STATUSES, type BriefStanding, NEW_STANDING } from '../brief/life/brief-status.ts';
import { openName, openText } from '../brief/life/open-words.ts';
import type { ClosedCheck } from '../brief/life/source-state.ts';
import { BRIEF_ROW, briefSummary } from './brief-row.ts';
import {
  BRIEF_CHANGES,
  type BriefChange,
  type BriefId,
  type BriefQuery,
  type BriefRecord,
  type Briefs,
  type BriefSummary,
  type BriefVersion,
  type NextVersion,
  type SaveResult,
} from './briefs.ts';
import type { CitedSource } from './cited-source.ts';
import { folded, searchWords } from './folded-text.ts';
import { readStored } from './stored/read-stored.ts';
import { STORED_DRAFT } from './stored/stored-draft.ts';
import { STORED_SOURCE } from './stored/stored-source.ts';

const SOURCES = z.array(STORED_SOURCE);

const VERSION: z.ZodType<BriefVersion> = z.object({
  number: z.int(),
  change: z.enum(BRIEF_CHANGES),
  status: z.enum(BRIEF_STATUSES),
  at: z.string(),
  by: z.string().nullable(),
});

/** Briefs in the people's database. A draft is stored once for each version that changes the words. */
export function sqliteBriefs(database: Database, newId: () => string, now: () => Date = () => new Date()): Briefs {
  const sql = statements(database);

  function record(row: unknown): BriefRecord {
    const summary = briefSummary(BRIEF_ROW.parse(row));
    const draft = draftOf(summary.id, summary.version);
    if (draft === null) throw new TypeError(`The brief ${summary.id} has no draft`);
    return { ...summary, draft };
  }

  function draftOf(id: BriefId, number: number): BriefDraft | null {
    const json = sql.draft.get(id, number);
    return json === undefined ? null : readStored(STORED_DRAFT, json, `Briefet ${id}`);
  }

  function putVersion(id: BriefId, number: number, { change, by, standing, draft }: NextVersion, at: string): void {
    if (draft !== null) sql.putDraft.run(id, number, JSON.stringify(draft));
    sql.putVersion.run({ id, number, change, status: standing.status, at, by });
  }

  function begin(draft: BriefDraft, by: string | null, change: BriefChange, copiedFrom: BriefId | null): BriefRecord {
    const id = newId() as BriefId;
    const at = now().toISOString();
    sql.create.run({ id, at, by, copiedFrom, ...columnsOf(draft), ...standingColumns(NEW_STANDING) });
    putVersion(id, 1, { change, by, standing: NEW_STANDING, draft }, at);
    return record(sql.find.get(id));
  }

  const create = database.transaction((draft: BriefDraft, by: string | null) => begin(draft, by, 'opprettet', null));

  const save = database.transaction((id: BriefId, expected: number, next: NextVersion): SaveResult => {
    const row = sql.find.get(id);
    if (row === undefined) return { kind: 'absent' };
    const current = record(row);
    if (current.version !== expected) return { kind: 'conflict', current };
    const at = now().toISOString();
    putVersion(id, expected + 1, next, at);
    sql.save.run({ id, at, by: next.by, ...columnsOf(next.draft ?? current.draft), ...standingColumns(next.standing) });
    return { kind: 'saved', brief: record(sql.find.get(id)) };
  });

  const duplicate = database.transaction((id: BriefId, by: string | null): BriefRecord | null => {
    const row = sql.find.get(id);
    return row === undefined ? null : begin(record(row).draft, by, 'kopiert', id);
  });

  function list({ text = '', status, kind, offset, limit, isClosed = () => false }: BriefQuery) {
    const words = searchWords(text);
    const where = [
      'deleted_at IS NULL AND (@status IS NULL OR status = @status) AND (@kind IS NULL OR kind = @kind)',
      ...words.map((_, index) => `instr(search_text, @word${index}) > 0`),
    ].join(' AND ');
    const parameters = {
      status: status ?? null,
      kind: kind ?? null,
      ...Object.fromEntries(words.map((word, index) => [`word${index}`, word])),
    };
    const select = `SELECT * FROM briefs WHERE ${where} ORDER BY changed_at DESC, id`;
    const shown = (row: unknown): BriefSummary => withOpenNames(briefSummary(BRIEF_ROW.parse(row)), isClosed);
    if (words.length > 0) {
      // The text that is stored holds words of sources that may have been closed since.
      const found = database
        .prepare(select)
        .all(parameters)
        .map((row) => briefSummary(BRIEF_ROW.parse(row)));
      const open = found.filter((brief) => {
        const text = openWords(brief, isClosed);
        return words.every((word) => text.includes(word));
      });
      return { total: open.length, briefs: open.slice(offset, offset + limit).map((brief) => withOpenNames(brief, isClosed)) };
    }
    const total = database.prepare<object, number>(`SELECT count(*) FROM briefs WHERE ${where}`).pluck().get(parameters);
    const rows = database.prepare(`${select} LIMIT @limit OFFSET @offset`).all({ ...parameters, limit, offset });
    return { total: total ?? 0, briefs: rows.map(shown) };
  }

  function sourcesOf({ id, version }: BriefSummary): readonly CitedSource[] {
    const json = sql.sources.get(id, version);
    // A draft that is damaged is told of when it is opened, not by a list that does not come.
    return typeof json === 'string' ? (SOURCES.safeParse(JSON.parse(json)).data ?? []) : [];
  }

  function openWords(brief: BriefSummary, isClosed: ClosedCheck): string {
    const draft = draftOf(brief.id, brief.version);
    return draft === null ? '' : folded(openText(draft, isClosed));
  }

  function withOpenNames(brief: BriefSummary, isClosed: ClosedCheck): BriefSummary {
    const sources = sourcesOf(brief);
    return { ...brief, title: openName(brief.title, sources, isClosed), theme: openName(brief.theme, sources, isClosed) };
  }

  return {
    create: (draft, by) => create.immediate(draft, by),
    find(id) {
      const row = sql.find.get(id);
      return row === undefined ? null : record(row);
    },
    list,
    save: (id, expected, next) => save.immediate(id, expected, next),
    versions: (id) => (sql.find.get(id) === undefined ? null : sql.versions.all(id).map((row) => VERSION.parse(row))),
    draftAt: (id, number) => (sql.find.get(id) === undefined || sql.version.get(id, number) === undefined ? null : draftOf(id, number)),
    duplicate: (id, by) => duplicate.immediate(id, by),
    delete: (id, by) => sql.delete.run({ id, by, at: now().toISOString() }).changes > 0,
    undoDelete: (id) => sql.undoDelete.run(id).changes > 0,
    purge: (deletedBefore) => sql.purge.run(deletedBefore.toISOString()).changes,
  };
}

function columnsOf(draft: BriefDraft) {
  const { kind, length, theme } = draft.content;
  const title = draftTitle(draft);
  const text = folded([title, theme, ...draftStatements(draft).map((statement) => statement.text)].join(' '));
  return { kind, length, theme, title, text };
}

function standingColumns({ status, checked, approved }: BriefStanding) {
  return {
    status,
    checkedAt: checked?.at ?? null,
    checkedBy: checked?.by ?? null,
    approvedAt: approved?.at ?? null,
    approvedBy: approved?.by ?? null,
  };
}

function statements(database: Database) {
  return {
    create: database.prepare(
      `INSERT INTO briefs (id, version, status, kind, length, theme, title, search_text, copied_from, created_at, created_by, changed_at,
         changed_by, checked_at, checked_by, approved_at, approved_by)
       VALUES (@id, 1, @status, @kind, @length, @theme, @title, @text, @copiedFrom, @at, @by, @at, @by, @checkedAt, @checkedBy,
         @approvedAt, @approvedBy)`,
    ),
    save: database.prepare(
      `UPDATE briefs SET version = version + 1, status = @status, kind = @kind, length = @length, theme = @theme, title = @title,
         search_text = @text, changed_at = @at, changed_by = @by, checked_at = @checkedAt, checked_by = @checkedBy,
         approved_at = @approvedAt, approved_by = @approvedBy WHERE id = @id`,
    ),
    find: database.prepare<[BriefId]>('SELECT * FROM briefs WHERE id = ? AND deleted_at IS NULL'),
    putDraft: database.prepare('INSERT INTO brief_drafts (brief_id, number, draft) VALUES (?, ?, ?)'),
    putVersion: database.prepare(
      `INSERT INTO brief_versions (brief_id, number, change, status, draft_number, at, by)
       VALUES (@id, @number, @change, @status, (SELECT max(number) FROM brief_drafts WHERE brief_id = @id), @at, @by)`,
    ),
    versions: database.prepare<[BriefId]>(
      'SELECT number, change, status, at, by FROM brief_versions WHERE brief_id = ? ORDER BY number DESC',
    ),
    version: database.prepare<[BriefId, number]>('SELECT number FROM brief_versions WHERE brief_id = ? AND number = ?'),
    draft: database
      .prepare<[BriefId, number], string>(
        `SELECT draft FROM brief_versions v JOIN brief_drafts d ON d.brief_id = v.brief_id AND d.number = v.draft_number
         WHERE v.brief_id = ? AND v.number = ?`,
      )
      .pluck(),
    sources: database
      .prepare<[BriefId, number], unknown>(
        `SELECT CASE WHEN json_valid(d.draft) THEN json_extract(d.draft, '$.sources') END
         FROM brief_versions v JOIN brief_drafts d ON d.brief_id = v.brief_id AND d.number = v.draft_number
         WHERE v.brief_id = ? AND v.number = ?`,
      )
      .pluck(),
    delete: database.prepare('UPDATE briefs SET deleted_at = @at, deleted_by = @by WHERE id = @id AND deleted_at IS NULL'),
    undoDelete: database.prepare('UPDATE briefs SET deleted_at = NULL, deleted_by = NULL WHERE id = ? AND deleted_at IS NOT NULL'),
    purge: database.prepare('DELETE FROM briefs WHERE deleted_at < ?'),
  };
}
