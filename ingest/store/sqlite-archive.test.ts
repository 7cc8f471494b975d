import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArchiveError } from '#domain/archive-error.ts';
import { documentIdOf } from '../load/scan-corpus.ts';
import { type Archive, openArchive } from '../open-archive.ts';
import { type SampleDocument, sampleDocument } from '../../evals/testing/ingest/sample-document.ts';
import { lockForIngest } from './ingest-lock.ts';
import { openDatabase } from './open-database.ts';

let folder: string;
let archive: Archive;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'arkivsvar-store-'));
  archive = openArchive(folder);
});
afterEach(() => {
  archive.close();
  rmSync(folder, { recursive: true, force: true });
});

function put(sample: SampleDocument): void {
  const { input, content } = sampleDocument(sample);
  archive.writer.putDocument(input, content);
}

function hits(question: string): number[] {
  const terms = archive.analyser.terms(question).map(({ term }) => term);
  return archive.text.search(terms, {}, 10).map(({ row }) => row);
}

describe('the archive in SQLite', () => {
  it('runs with write-ahead log, full synchronisation and foreign keys', () => {
    const database = openDatabase(folder);
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('synchronous', { simple: true })).toBe(2);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(database.pragma('busy_timeout', { simple: true })).toBeGreaterThan(0);
    database.close();
  });

  it('finds a document by its words in any form', () => {
    put({ path: 'a.txt', title: 'Referat', texts: ['Styret vedtok nye retningslinjer for jernbanen.'] });
    expect(hits('vedtatte retningslinje')).toHaveLength(1);
  });

  it('tells å from a', () => {
    put({ path: 'a.txt', title: 'Kommuner', texts: ['Ås er medlem.'] });
    expect(hits('As')).toHaveLength(0);
    expect(hits('Ås')).toHaveLength(1);
  });

  it('replaces a changed document as a whole and keeps its revisions', () => {
    put({ path: 'a.txt', title: 'Notat', texts: ['Fjorden er ren.'], revision: '1'.repeat(64) });
    put({ path: 'a.txt', title: 'Notat', texts: ['Elva er ren.'], revision: '2'.repeat(64) });
    expect(hits('fjorden')).toHaveLength(0);
    expect(hits('elva')).toHaveLength(1);
    const stored = archive.reader.document(documentIdOf('a.txt'));
    expect(stored?.revisions.map(({ checksum, replacedAt }) => [checksum[0], replacedAt === null])).toEqual([
      ['2', true],
      ['1', false],
    ]);
  });

  it('counts a file read anew as no new revision, and one put back as a new one, however fast they come', () => {
    const read = (checksum: string): void =>
      put({ path: 'a.txt', title: 'Notat', texts: ['Fjorden er ren.'], revision: checksum.repeat(64) });
    for (const checksum of ['1', '1', '2', '2', '1']) read(checksum);
    const stored = archive.reader.document(documentIdOf('a.txt'));
    expect(stored?.revisions.map(({ checksum }) => checksum[0]).join('')).toBe('121');
    expect(stored?.revisions.filter(({ replacedAt }) => replacedAt === null)).toHaveLength(1);
  });

  it('leaves nothing of a removed document in any table, nor its words in the files', () => {
    put({ path: 'a.txt', title: 'Kanarifugl', texts: ['Ordet kvitterbein står bare her.'] });
    const bytes = (): string =>
      readdirSync(folder)
        .map((name) => readFileSync(path.join(folder, name), 'latin1'))
        .join('');
    expect(bytes()).toContain('kvitterbein');
    archive.writer.removeFile('a.txt');
    archive.close();
    const database = new Sqlite(path.join(folder, 'archive.db'));
    database.pragma('wal_checkpoint(TRUNCATE)');
    for (const table of ['documents', 'files', 'pages', 'passages', 'passage_terms', 'revisions', 'sak_references', 'vectors']) {
      expect([table, database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]).toEqual([table, 0]);
    }
    database.close();
    expect(bytes()).not.toContain('kvitterbein');
    archive = openArchive(folder);
  });

  it('gives out nothing of a closed document but its number', () => {
    put({ path: 'lukket.txt', title: 'Personalsak', texts: ['Hemmelig innhold.'], access: 'closed' });
    const id = documentIdOf('lukket.txt');
    expect(hits('hemmelig')).toEqual([]);
    expect(archive.reader.document(id)).toBeNull();
    expect(archive.reader.page(id, 1)).toBeNull();
    expect(archive.reader.original(id)).toBeNull();
    expect(archive.reader.documents({ offset: 0, limit: 10 }).total).toBe(0);
    expect(archive.reader.files()[0]?.documentId).toBeNull();
    expect(archive.reader.counts()).toMatchObject({ documents: 0, closed: 1 });
  });

  it('filters on type, period and folder, and leaves undated documents out of a period', () => {
    put({ path: 'styret/a.txt', title: 'A', texts: ['Om fjorden.'], date: '2024-02-16', type: 'referat' });
    put({ path: 'ipu/b.txt', title: 'B', texts: ['Om fjorden.'], date: '2025-02-16', type: 'notat' });
    put({ path: 'c.txt', title: 'C', texts: ['Om fjorden.'] });
    const titles = (filter: object): string[] =>
      archive.reader.documents({ offset: 0, limit: 10, ...filter }).documents.map(({ metadata }) => metadata.title.value);
    expect(titles({})).toEqual(['B', 'A', 'C']);
    expect(titles({ type: 'referat' })).toEqual(['A']);
    expect(titles({ from: '2024-02-16', to: '2024-12-31' })).toEqual(['A']);
    expect(titles({ collection: 'ipu' })).toEqual(['B']);
    const fjord = archive.analyser.terms('fjorden').map(({ term }) => term);
    expect(archive.text.search(fjord, { type: 'notat' }, 10)).toHaveLength(1);
  });

  it('looks a sak up by organ, year and number', () => {
    put({ path: 'a.txt', title: 'Omtale', texts: ['Se sak 10/24 om føringene.', 'Noe annet.'] });
    expect(archive.passages.rowsAboutSak({ organ: null, year: 2024, number: 10 }, {})).toHaveLength(1);
    expect(archive.passages.rowsAboutSak({ organ: null, year: 2024, number: 11 }, {})).toHaveLength(0);
  });

  it('refuses an archive made by a newer version and leaves it as it is', () => {
    const database = new Sqlite(path.join(folder, 'archive.db'));
    database.pragma('user_version = 999');
    database.close();
    expect(() => openArchive(folder)).toThrow(ArchiveError);
    expect(() => openArchive(folder)).toThrow(/nyere versjon/u);
  });

  it('says so when the database is not a database', () => {
    const other = mkdtempSync(path.join(tmpdir(), 'arkivsvar-store-'));
    writeFileSync(path.join(other, 'archive.db'), 'dette er ikke en database, men en tekst'.repeat(100));
    expect(() => openArchive(other)).toThrow(/kan ikke leses/u);
    rmSync(other, { recursive: true });
  });

  it('lets only one ingest at a time into a data folder', () => {
    const unlock = lockForIngest(folder);
    expect(() => lockForIngest(folder)).toThrow(/En annen innlesing er i gang/u);
    unlock();
    lockForIngest(folder)();
  });
});
