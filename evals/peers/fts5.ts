import { connectSqlite } from '../../ingest/store/sqlite.ts';
import type { TextSearch } from './text-search.ts';

/** SQLite FTS5 with its own tokenizer (`unicode61`: lower case, no accents, no stems), any word of the question, its own BM25. */
export async function openFts5(texts: readonly string[]): Promise<TextSearch> {
  const database = connectSqlite(':memory:', 0);
  database.exec('CREATE VIRTUAL TABLE texts USING fts5 (body)');
  const insert = database.prepare('INSERT INTO texts (rowid, body) VALUES (?, ?)');
  database.transaction(() => texts.forEach((text, number) => insert.run(number, text)))();
  const search = database.prepare<[string, number], number>('SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?').pluck();
  return {
    async search(question, k) {
      const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
      return words.length === 0 ? [] : search.all(words.map((word) => `"${word}"`).join(' OR '), k);
    },
  };
}
