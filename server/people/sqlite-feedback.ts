import { z } from 'zod';
import type { Database } from '../../ingest/store/sqlite.ts';
import { FEEDBACK_KINDS, type Feedback } from './feedback.ts';
import { readStored } from './stored/read-stored.ts';
import { STORED_EXCHANGE } from './stored/stored-exchange.ts';

const KIND = z.enum(FEEDBACK_KINDS);

type Row = {
  readonly id: string;
  readonly kind: string;
  readonly comment: string;
  readonly citation: number | null;
  readonly at: string;
  readonly exchange: string;
};

/** Feedback in the people's database. */
export function sqliteFeedback(database: Database, newId: () => string, now: () => Date = () => new Date()): Feedback {
  const add = database.prepare(
    'INSERT INTO feedback (id, kind, comment, citation, at, exchange) VALUES (@id, @kind, @comment, @citation, @at, @exchange)',
  );
  const total = database
    .prepare<{ kind: string | null }, number>('SELECT count(*) FROM feedback WHERE @kind IS NULL OR kind = @kind')
    .pluck();
  const rows = database.prepare<{ kind: string | null; offset: number; limit: number }, Row>(
    'SELECT * FROM feedback WHERE @kind IS NULL OR kind = @kind ORDER BY at DESC, rowid DESC LIMIT @limit OFFSET @offset',
  );

  return {
    add({ exchange, ...given }) {
      const id = newId();
      add.run({ ...given, id, at: now().toISOString(), exchange: JSON.stringify(exchange) });
      return id;
    },
    list({ kind = null, offset, limit }) {
      const feedback = rows.all({ kind, offset, limit }).map((row) => ({
        ...row,
        kind: KIND.parse(row.kind),
        exchange: readStored(STORED_EXCHANGE, row.exchange, `Tilbakemeldingen ${row.id}`),
      }));
      return { total: total.get({ kind }) ?? 0, feedback };
    },
  };
}
