import type { Database } from '../../ingest/store/sqlite.ts';
import type { SharedAnswers } from './shared-answers.ts';
import { readStored } from './stored/read-stored.ts';
import { STORED_EXCHANGE } from './stored/stored-exchange.ts';

/** Shared answers in the people's database. */
export function sqliteSharedAnswers(database: Database, newId: () => string, now: () => Date = () => new Date()): SharedAnswers {
  const add = database.prepare('INSERT INTO shared_answers (id, owner, at, exchange) VALUES (?, ?, ?, ?)');
  const find = database.prepare<[string], { readonly at: string; readonly exchange: string }>(
    'SELECT at, exchange FROM shared_answers WHERE id = ?',
  );
  const withdraw = database.prepare('DELETE FROM shared_answers WHERE id = ? AND owner = ?');

  return {
    share(exchange, owner) {
      const id = newId();
      add.run(id, owner, now().toISOString(), JSON.stringify(exchange));
      return id;
    },
    find(id) {
      const row = find.get(id);
      return row === undefined ? null : { exchange: readStored(STORED_EXCHANGE, row.exchange, `Det delte svaret ${id}`), sharedAt: row.at };
    },
    withdraw: (id, owner) => withdraw.run(id, owner).changes > 0,
  };
}
