import Sqlite from 'better-sqlite3';

/** A connection to an SQLite file. */
export type Database = Sqlite.Database;

/** @param timeout milliseconds to wait for another process's lock */
export function connectSqlite(file: string, timeout: number): Database {
  return new Sqlite(file, { timeout });
}

/** True for the error of a lock that was not let go in time. */
export function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
