import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../evals/testing/ingest/sample-document.ts';
import type { Checksum, DocumentId } from '#domain/ids.ts';
import { type ClosedMarks, shareClosedMarks, sqliteClosedMarks } from './closed-marks.ts';
import { openDatabase } from './open-database.ts';
import { ARCHIVE_MIGRATIONS } from './schema.ts';
import { connectSqlite } from './sqlite.ts';
import { sqliteWriter } from './sqlite-writer.ts';

const QUOTE = 'Ferjen til Kanarøya koster 45 kroner fra mai 2025.';
const BOAT = 'dferje' as DocumentId;
const [FIRST, SECOND] = ['a', 'b'].map((digit) => digit.repeat(64)) as [Checksum, Checksum];

function marks(): ClosedMarks {
  let time = 0;
  return sqliteClosedMarks(openDatabase(':memory:'), () => new Date(++time));
}

describe('marks of what is closed', () => {
  it('hold the words, the bytes and the document, and no others', () => {
    const kept = marks();
    kept.close({ documentId: BOAT, revisions: [FIRST, SECOND], texts: ['Ferjen', `${QUOTE} Kanarifuglen teller.`] });
    expect(kept.holds(QUOTE)).toBe(true);
    expect(kept.holds('ferjen  til KANARØYA\nkoster 45 kroner – fra mai 2025')).toBe(true);
    expect(kept.holds('Ferjen')).toBe(true);
    expect(kept.holds('Helt andre ord om noe annet enn det.', { revision: FIRST })).toBe(true);
    expect(kept.holds('', { documentId: BOAT })).toBe(true);
    expect(kept.holds('Ferjen til fastlandet koster det samme som før jul.')).toBe(false);
    expect(kept.holds('Helt andre ord om noe annet enn det.', { documentId: 'dbro' as DocumentId })).toBe(false);
  });

  it('are lifted by the same words or bytes read as open, and only those', () => {
    const kept = marks();
    kept.close({ documentId: BOAT, revisions: [FIRST, SECOND], texts: [QUOTE, 'Kanarifuglen teller de reisende hver eneste uke.'] });
    kept.open({ documentId: 'dny' as DocumentId, revisions: [], texts: [QUOTE] });
    expect(kept.holds(QUOTE, { documentId: BOAT, revision: FIRST })).toBe(false);
    expect(kept.holds('Kanarifuglen teller de reisende hver eneste uke.')).toBe(true);
    kept.open({ documentId: 'dny' as DocumentId, revisions: [FIRST], texts: [] });
    expect(kept.holds('', { revision: FIRST })).toBe(false);
    expect(kept.holds('', { revision: SECOND })).toBe(true);
  });

  it('are none for what was never closed', () => {
    const kept = marks();
    kept.open({ documentId: BOAT, revisions: [FIRST], texts: [QUOTE] });
    expect([...kept.all()]).toEqual([]);
  });

  it('are shared, the newer of each', () => {
    const [one, other] = [marks(), marks()];
    one.close({ documentId: BOAT, revisions: [FIRST], texts: [QUOTE] });
    shareClosedMarks(one, other);
    expect(other.holds(QUOTE)).toBe(true);
    one.open({ documentId: BOAT, revisions: [FIRST], texts: [QUOTE] });
    shareClosedMarks(other, one);
    expect([one.holds(QUOTE), other.holds(QUOTE)]).toEqual([false, false]);
    expect(one.take(other)).toBe(0);
  });

  it('are made for the closed documents of an archive from before there were marks', () => {
    const database = connectSqlite(':memory:', 0);
    const earlier = ARCHIVE_MIGRATIONS.findIndex((step) => step.includes('closed_marks'));
    for (const step of ARCHIVE_MIGRATIONS.slice(0, earlier)) database.exec(step);
    const put = database.prepare(
      `INSERT INTO documents (id, path, collection, format, title, type, status, access, revision, page_count, metadata)
       VALUES (?, ?, '', 'text', '', 'annet', 'ukjent', ?, ?, 1, '{}')`,
    );
    for (const [id, access] of [
      [BOAT, 'closed'],
      ['dbro', 'open'],
    ]) {
      put.run(id, `${id}.txt`, access, FIRST);
      database
        .prepare("INSERT INTO revisions (document_id, number, checksum, ingested_at) VALUES (?, 1, ?, '')")
        .run(id, id === BOAT ? FIRST : SECOND);
    }
    for (const step of ARCHIVE_MIGRATIONS.slice(earlier)) database.exec(step);
    const kept = sqliteClosedMarks(database);
    expect([kept.isClosedDocument(BOAT), kept.isClosedDocument('dbro' as DocumentId)]).toEqual([true, false]);
    expect([kept.holds('', { revision: FIRST }), kept.holds('', { revision: SECOND })]).toEqual([true, false]);
  });

  it('are written by the archive’s writer when a document is closed, with every revision it has had', () => {
    const database = openDatabase(':memory:');
    const [writer, kept] = [sqliteWriter(database), sqliteClosedMarks(database)];
    const put = (access: 'open' | 'closed', revision: string): void => {
      const { input, content } = sampleDocument({ path: 'ferje.txt', title: 'Ferjen', texts: [QUOTE], access, revision });
      writer.putDocument(input, content);
    };
    put('open', FIRST);
    expect([...kept.all()]).toEqual([]);
    put('closed', SECOND);
    writer.removeFile('ferje.txt');
    expect([kept.holds('', { revision: FIRST }), kept.holds('', { revision: SECOND }), kept.holds('Ferjen')]).toEqual([true, true, true]);
  });
});
