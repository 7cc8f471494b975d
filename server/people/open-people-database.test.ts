import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArchiveError } from '#domain/archive-error.ts';
import { openPeople } from './open-people.ts';
import { openPeopleDatabase } from './open-people-database.ts';
import { PEOPLE_MIGRATIONS } from './people-schema.ts';
import { conversationId } from '../conversation/conversation-id.ts';
import { ownConversation, ownerOf } from './reader-key.ts';
import { sampleExchange } from '../../evals/testing/people/sample-exchange.ts';
import { sampleDraft } from '../../evals/testing/people/sample-draft.ts';

const NOW = PEOPLE_MIGRATIONS.length;
const SECOND = 'ALTER TABLE briefs ADD COLUMN note TEXT';
const BROKEN = `CREATE TABLE half (x TEXT); ALTER TABLE missing ADD COLUMN y TEXT`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'arkivsvar-people-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name = 'people.db'): string => path.join(folder, name);

function failure(open: () => unknown): ArchiveError {
  try {
    open();
  } catch (error) {
    if (error instanceof ArchiveError) return error;
    throw error;
  }
  throw new Error('It opened');
}

function titles(): string[] {
  const people = openPeople(folder);
  const found = people.briefs.list({ offset: 0, limit: 9 }).briefs.map(({ title }) => title);
  people.close();
  return found;
}

function makeBrief(title: string): void {
  const people = openPeople(folder);
  people.briefs.create(sampleDraft(title), null);
  people.close();
}

describe('the people’s database', () => {
  it('runs with write-ahead log, full synchronisation, foreign keys and overwritten deletes', () => {
    const database = openPeopleDatabase(folder);
    const pragma = (name: string): unknown => database.pragma(name, { simple: true });
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys'), pragma('secure_delete')]).toEqual(['wal', 2, 1, 1]);
    expect(pragma('user_version')).toBe(PEOPLE_MIGRATIONS.length);
    database.close();
  });

  it('keeps what was made when it is opened again', () => {
    makeBrief('Beholdt');
    expect(titles()).toEqual(['Beholdt']);
  });

  it('makes the data folder when it is not there, and says so when it cannot', () => {
    openPeople(path.join(folder, 'ny', 'mappe')).close();
    writeFileSync(file('fil'), '');
    expect(failure(() => openPeople(file('fil'))).code).toBe('data-unwritable');
  });

  it('refuses a newer database and leaves it byte for byte', () => {
    makeBrief('Fra framtiden');
    const database = new Sqlite(file());
    database.pragma('user_version = 999');
    database.pragma('journal_mode = DELETE');
    database.close();
    const before = readFileSync(file());
    const error = failure(() => openPeople(folder));
    expect(error).toMatchObject({ code: 'archive-newer', message: expect.stringContaining('nyere versjon') });
    expect(existsSync(file('people.db.bak'))).toBe(false);
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it.each([
    ['text', Buffer.from('Dette er ikke en database, men en tekst. '.repeat(100))],
    ['another program’s database', null],
    ['a database with a page destroyed', undefined],
  ])('refuses %s, says so in Norwegian and leaves it as it is', (_, bytes) => {
    if (bytes === null) {
      const other = new Sqlite(file());
      other.exec('CREATE TABLE theirs (x TEXT)');
      other.close();
    } else if (bytes === undefined) {
      for (let index = 0; index < 20; index++) makeBrief(`Brief ${index}`);
      const whole = readFileSync(file());
      whole.fill(0xff, 8_192, 24_576);
      writeFileSync(file(), whole);
    } else {
      writeFileSync(file(), bytes);
    }
    const before = readFileSync(file());
    const error = failure(() => openPeople(folder));
    expect(error.code).toBe('archive-damaged');
    expect(error.message).toMatch(/brief, samtaler og tilbakemeldinger er skadet.*Den er ikke rørt\./u);
    expect(error.nextStep).toContain('sikkerhetskopien');
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it('keeps the conversations of a database from before ids belonged to keys', () => {
    const [first = ''] = PEOPLE_MIGRATIONS;
    const old = openPeopleDatabase(folder, [first]);
    const me = ownerOf('m'.repeat(22));
    const begin = old.prepare('INSERT INTO conversations (id, owner, created_at, changed_at, used) VALUES (?, ?, ?, ?, 1)');
    const add = old.prepare("INSERT INTO exchanges (conversation_id, number, asked, at, search_text, exchange) VALUES (?, 1, ?, '', ?, ?)");
    for (const [id, owner] of [
      ['min', me],
      ['ingens', null],
    ] as const) {
      begin.run(id, owner, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
      add.run(id, 'Hva nå?', 'hva nå?', JSON.stringify(sampleExchange('Hva nå?')));
      old.prepare('INSERT INTO turns (conversation_id, turn) VALUES (?, ?)').run(id, '{"question":"Hva nå?","statements":[],"titles":[]}');
    }
    old.close();
    const people = openPeople(folder);
    expect(people.history.list({ owner: me, offset: 0, limit: 9 }).conversations).toMatchObject([{ id: 'min', title: 'Hva nå?' }]);
    expect(people.history.find(conversationId('min'), me)?.all).toHaveLength(1);
    expect(people.history.find(conversationId('ingens'), null)?.all).toHaveLength(1);
    expect(people.conversations.turns(ownConversation(conversationId('min'), me))).toHaveLength(1);
    expect(people.conversations.turns(conversationId('min'))).toEqual([]);
    people.close();
  });

  it('migrates an older database step by step, with a copy of it beside', () => {
    makeBrief('Fra før');
    const database = openPeopleDatabase(folder, [...PEOPLE_MIGRATIONS, SECOND]);
    expect(database.pragma('user_version', { simple: true })).toBe(NOW + 1);
    expect(database.prepare('SELECT title, note FROM briefs').get()).toEqual({ title: 'Fra før', note: null });
    database.close();
    const copy = new Sqlite(file('people.db.bak'), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(NOW);
    expect(copy.prepare('SELECT title FROM briefs').pluck().get()).toBe('Fra før');
    copy.close();
  });

  it('is at the version before when a step fails, whole, and is finished by the next that works', () => {
    makeBrief('Trygt');
    const error = failure(() => openPeopleDatabase(folder, [...PEOPLE_MIGRATIONS, SECOND, BROKEN]));
    expect(error.message).toContain(`kunne ikke oppgraderes fra versjon ${NOW + 1} til ${NOW + 2}`);
    expect(error.nextStep).toContain('people.db.bak');
    const between = new Sqlite(file(), { readonly: true });
    expect(between.pragma('user_version', { simple: true })).toBe(NOW + 1);
    expect(between.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'half'").pluck().get()).toBe(0);
    between.close();
    const database = openPeopleDatabase(folder, [...PEOPLE_MIGRATIONS, SECOND, 'CREATE TABLE third (x TEXT)']);
    expect(database.prepare('SELECT title FROM briefs').pluck().get()).toBe('Trygt');
    database.close();
  });

  it('takes each step once when two processes open it together', () => {
    makeBrief('Delt');
    const one = openPeopleDatabase(folder, [...PEOPLE_MIGRATIONS, SECOND]);
    const two = openPeopleDatabase(folder, [...PEOPLE_MIGRATIONS, SECOND]);
    expect(two.pragma('user_version', { simple: true })).toBe(NOW + 1);
    one.close();
    two.close();
  });

  it('leaves no byte of a brief that was deleted more than thirty days ago', () => {
    makeBrief('Kvitterbein');
    const bytes = (): string =>
      readdirSync(folder)
        .map((name) => readFileSync(file(name), 'latin1'))
        .join('');
    const now = new Date();
    const people = openPeople(folder, () => now);
    const [brief] = people.briefs.list({ offset: 0, limit: 1 }).briefs;
    expect(brief === undefined ? false : people.briefs.delete(brief.id, null)).toBe(true);
    people.close();
    openPeople(folder, () => new Date(now.getTime() + 29 * 86_400_000)).close();
    expect(bytes()).toContain('Kvitterbein');
    const later = openPeople(folder, () => new Date(now.getTime() + 31 * 86_400_000));
    expect(bytes()).not.toContain('Kvitterbein');
    later.close();
  });

  it('tells two connections of one data folder of each other’s changes', () => {
    const [one, two] = [openPeople(folder), openPeople(folder)];
    const { id } = one.briefs.create(sampleDraft('Én'), 'Kari');
    const standing = { status: 'utkast', checked: null, approved: null } as const;
    expect(two.briefs.save(id, 1, { change: 'endret', by: 'Ola', standing, draft: sampleDraft('To') }).kind).toBe('saved');
    expect(one.briefs.save(id, 1, { change: 'endret', by: 'Kari', standing, draft: sampleDraft('Tre') })).toMatchObject({
      kind: 'conflict',
      current: { title: 'To', changed: { by: 'Ola' } },
    });
    one.close();
    two.close();
  });
});
