import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from './open-database.ts';
import { ARCHIVE_MIGRATIONS } from './schema.ts';
import { connectSqlite } from './sqlite.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'arkivsvar-database-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('opening an archive made by an earlier version', () => {
  it('numbers the revisions it holds by the time they came, and loses none', () => {
    const earlier = connectSqlite(path.join(folder, 'archive.db'), 0);
    earlier.exec(ARCHIVE_MIGRATIONS[0] as string);
    earlier.pragma('user_version = 1');
    earlier.exec(`INSERT INTO documents (id, path, collection, format, title, type, status, access, revision, page_count, metadata)
      VALUES ('d1', 'a.txt', '', 'text', 'A', 'annet', 'ukjent', 'open', 'second', 1, '{}');
      INSERT INTO revisions VALUES ('d1', 'second', '2026-02-02', NULL), ('d1', 'first', '2026-01-01', '2026-02-02');`);
    earlier.close();
    const database = openDatabase(folder);
    expect(database.prepare('SELECT number, checksum FROM revisions ORDER BY number').raw().all()).toEqual([
      [1, 'first'],
      [2, 'second'],
    ]);
    expect(database.pragma('user_version', { simple: true })).toBe(ARCHIVE_MIGRATIONS.length);
    expect(database.pragma('foreign_key_check')).toEqual([]);
    database.close();
  });
});
