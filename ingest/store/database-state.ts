import type { Database } from './sqlite.ts';

/**
 * A function whose result changes whenever the database may have changed, by this connection or another process.
 * Cheap enough to ask at every search.
 */
export function stateOf(database: Database): () => string {
  const otherCommits = database.prepare<[], number>('PRAGMA data_version').pluck();
  const ownChanges = database.prepare<[], number>('SELECT total_changes()').pluck();
  return () => `${otherCommits.get() ?? 0}/${ownChanges.get() ?? 0}`;
}
