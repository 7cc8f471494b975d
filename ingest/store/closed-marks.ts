import type { Checksum, DocumentId } from '#domain/ids.ts';
import type { Database } from './sqlite.ts';

/** What has been closed, by marks that tell nothing by themselves: of documents, of their bytes, and of their words. */
type ClosedMark = { readonly mark: string; readonly opened: 0 | 1 /** ISO 8601 instant, UTC. */; readonly at: string };

type ClosedContent = { readonly documentId: DocumentId; readonly revisions: readonly Checksum[]; readonly texts: readonly string[] };

/**
 * Remembers what has been closed, also when the file is renamed, moved or deleted, until the same content is read as open. It is kept
 * in the archive and, so that it outlives the archive, beside what people have made.
 */
export interface ClosedMarks {
  /** Marks a document, every set of bytes it has had, and its words. */
  close(content: ClosedContent): void;
  /** Marks words only: a part of a document that is open otherwise. */
  closeTexts(texts: readonly string[]): void;
  /** The same content is open now; what was never closed gets no mark. */
  open(content: ClosedContent): void;
  /** True when a document with this id was closed when it was last read. */
  isClosedDocument(id: DocumentId): boolean;
  /** True when the words were closed, by themselves or with the bytes they come from, and have not been read as open since. */
  holds(words: string, from?: { readonly documentId?: DocumentId; readonly revision?: Checksum }): boolean;
  /** Takes over the marks of another place that are newer than those here; @returns how many */
  take(from: ClosedMarks): number;
  all(): Iterable<ClosedMark>;
  /** Another text when the marks are others. */
  state(): string;
}

/** The table both databases keep them in. */
export const CLOSED_MARKS = `
CREATE TABLE closed_marks (
  mark TEXT PRIMARY KEY,
  opened INTEGER NOT NULL CHECK (opened IN (0, 1)),
  at TEXT NOT NULL
) WITHOUT ROWID;
`;

/** Words that follow one another and are marked together. Fewer are found in any text; more, and a line break hides them. Range 4–8. */
const RUN = 5;

export function sqliteClosedMarks(database: Database, now: () => Date = () => new Date()): ClosedMarks {
  const sql = {
    any: database.prepare<[], number>('SELECT EXISTS (SELECT 1 FROM closed_marks)').pluck(),
    find: database.prepare<[string], 0 | 1>('SELECT opened FROM closed_marks WHERE mark = ?').pluck(),
    close: database.prepare(
      'INSERT INTO closed_marks (mark, opened, at) VALUES (?, 0, ?) ON CONFLICT (mark) DO UPDATE SET opened = 0, at = excluded.at',
    ),
    open: database.prepare('UPDATE closed_marks SET opened = 1, at = ? WHERE mark = ? AND opened = 0'),
    take: database.prepare(
      `INSERT INTO closed_marks (mark, opened, at) VALUES (@mark, @opened, @at)
       ON CONFLICT (mark) DO UPDATE SET opened = excluded.opened, at = excluded.at WHERE excluded.at > at`,
    ),
    all: database.prepare<[], ClosedMark>('SELECT mark, opened, at FROM closed_marks'),
    state: database.prepare<[], string>("SELECT count(*) || ' ' || coalesce(max(at), '') FROM closed_marks").pluck(),
  };

  const closeAll = (marks: Iterable<string>): void => {
    const at = now().toISOString();
    for (const mark of marks) sql.close.run(mark, at);
  };

  const take = database.transaction((from: ClosedMarks): number => {
    let taken = 0;
    for (const mark of from.all()) taken += sql.take.run(mark).changes;
    return taken;
  });

  return {
    close: (content) => closeAll(marksOf(content)),
    closeTexts: (texts) => closeAll(wordMarks(texts)),
    open(content) {
      if (sql.any.get() !== 1) return;
      const at = now().toISOString();
      for (const mark of marksOf(content)) sql.open.run(at, mark);
    },
    isClosedDocument: (id) => sql.find.get(documentMark(id)) === 0,
    holds(words, { documentId, revision } = {}) {
      const marks = wordMarks([words]);
      const states = [...marks].map((mark) => sql.find.get(mark));
      const most = (state: 0 | 1): boolean => states.filter((one) => one === state).length * 2 > marks.size;
      if (most(1)) return false;
      if (documentId !== undefined && sql.find.get(documentMark(documentId)) === 0) return true;
      if (revision !== undefined && sql.find.get(revisionMark(revision)) === 0) return true;
      return most(0);
    },
    take: (from) => (from.state() === sql.state.get() ? 0 : take.immediate(from)),
    all: () => sql.all.iterate(),
    state: () => sql.state.get() ?? '',
  };
}

/** Brings two places to the same marks, the newer of each. */
export function shareClosedMarks(one: ClosedMarks, other: ClosedMarks): void {
  one.take(other);
  other.take(one);
}

function* marksOf({ documentId, revisions, texts }: ClosedContent): Generator<string> {
  yield documentMark(documentId);
  for (const revision of revisions) yield revisionMark(revision);
  yield* wordMarks(texts);
}

function documentMark(id: DocumentId): string {
  return `d:${id}`;
}

function revisionMark(checksum: Checksum): string {
  return `r:${checksum}`;
}

/** Every run of words of each text; a shorter text is one run. Letters and figures only, so that spaces, dashes and lines do not matter. */
function wordMarks(texts: readonly string[]): Set<string> {
  const marks = new Set<string>();
  for (const text of texts) {
    const words =
      text
        .normalize('NFC')
        .replaceAll('\u00AD', '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length === 0) continue;
    for (let start = 0; start <= Math.max(0, words.length - RUN); start++)
      marks.add(`w:${digest(words.slice(start, start + RUN).join(' '))}`);
  }
  return marks;
}

/** 53 bits; cyrb53 by bryc (public domain). Collisions are told as closed, one in 10¹² for a million marks. */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
}
