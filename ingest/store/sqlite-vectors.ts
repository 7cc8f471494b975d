import type { Passage } from '#domain/passage.ts';
import type { IndexEntry } from '../embed/passage-index.ts';
import type { Database } from './sqlite.ts';
import type { VectorStore } from './vectors.ts';

export function sqliteVectors(database: Database): VectorStore {
  const embedder = database.prepare<[], string>('SELECT id FROM embedder_models').pluck();
  const model = database.prepare<[], Buffer>('SELECT model FROM embedder_models').pluck();
  const passages = database.prepare<[], number>('SELECT passages FROM embedder_models').pluck();
  const missing = 'p.row > ? AND NOT EXISTS (SELECT 1 FROM vectors v WHERE v.row = p.row) ORDER BY p.row LIMIT ?';
  const missingTexts = database.prepare<[number, number], { readonly row: number; readonly passage: string }>(
    `SELECT p.row, p.passage FROM passages p WHERE ${missing}`,
  );
  const missingTerms = database.prepare<[number, number], { readonly row: number; readonly terms: string }>(
    `SELECT p.row, t.headings || ' ' || t.body AS terms FROM passages p JOIN passage_terms t ON t.rowid = p.row WHERE ${missing}`,
  );
  const put = database.prepare('INSERT OR REPLACE INTO vectors (row, embedder, vector) VALUES (?, ?, ?)');
  const all = database.prepare<[], { readonly row: number; readonly vector: Buffer }>('SELECT row, vector FROM vectors ORDER BY row');
  const count = database.prepare<[], number>('SELECT count(*) FROM vectors').pluck();
  const fingerprint = database
    .prepare<[], string>("SELECT count(*) || '/' || coalesce(max(row), 0) || '/' || coalesce(sum(row), 0) FROM vectors")
    .pluck();
  const terms = database.prepare<[], string>("SELECT title || ' ' || headings || ' ' || body FROM passage_terms").pluck();

  const useEmbedder = database.transaction((id: string, bytes: Uint8Array | null) => {
    database.exec('DELETE FROM vectors; DELETE FROM embedder_models;');
    database
      .prepare('INSERT INTO embedder_models (id, model, passages) VALUES (?, ?, (SELECT count(*) FROM passages))')
      .run(id, bytes ?? new Uint8Array());
  });

  const putAll = database.transaction((entries: readonly IndexEntry[]) => {
    const id = embedder.get();
    for (const { row, vector } of entries) put.run(row, id, Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength));
  });

  return {
    embedderId: () => embedder.get() ?? null,
    model() {
      const bytes = model.get();
      return bytes === undefined || bytes.length === 0 ? null : bytes;
    },
    useEmbedder,
    learntFrom: () => passages.get() ?? 0,
    missingTexts: (after, limit) => missingTexts.all(after, limit).map(({ row, passage }) => ({ row, text: embeddedText(passage) })),
    missingTerms: (after, limit) => missingTerms.all(after, limit).map(({ row, terms: line }) => ({ row, terms: termsOf(line) })),
    put: putAll,
    *all() {
      for (const { row, vector } of all.iterate()) yield { row, vector: floats(vector) };
    },
    size: () => count.get() ?? 0,
    fingerprint: () => fingerprint.get() ?? '',
    *termLists() {
      for (const line of terms.iterate()) yield termsOf(line);
    },
  };
}

function termsOf(line: string): string[] {
  return line.split(' ').filter(Boolean);
}

/** Headings tell what a passage is about, so they are embedded with it. */
function embeddedText(json: string): string {
  const passage: Passage = JSON.parse(json);
  return [...passage.headings, passage.text].join('\n');
}

/** A copy, since SQLite's buffers need not start at a multiple of four. */
function floats(bytes: Buffer): Float32Array {
  const copy = new Uint8Array(bytes);
  return new Float32Array(copy.buffer, 0, copy.byteLength / 4);
}
