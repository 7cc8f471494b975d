import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import { makeFolder } from './make-folder.ts';
import { ARCHIVE_MIGRATIONS } from './schema.ts';
import { connectSqlite, type Database } from './sqlite.ts';

/** Milliseconds to wait for another process's write before giving up. */
const BUSY_TIMEOUT = 10_000;

/**
 * Opens the archive's database in the data folder, making it when it is not there and bringing it up to this version's tables.
 * Every connection runs in WAL mode with full synchronisation, foreign keys and overwritten deletes.
 *
 * @param folder data folder, or `:memory:` for an archive that lives as long as the process
 * @throws ArchiveError `data-unwritable`, `archive-newer`, `archive-damaged`
 */
export function openDatabase(folder: string): Database {
  const file = folder === ':memory:' ? folder : path.join(folder, 'archive.db');
  const database = connect(folder, file);
  try {
    configure(database);
    migrate(database, file);
    return database;
  } catch (cause) {
    database.close();
    if (cause instanceof ArchiveError) throw cause;
    throw new ArchiveError(
      'archive-damaged',
      `Arkivdatabasen ${file} kan ikke leses.`,
      'Flytt filen til side og kjør «npm run ingest» for å bygge arkivet på nytt fra dokumentene.',
      cause,
    );
  }
}

function connect(folder: string, file: string): Database {
  try {
    if (folder !== ':memory:') makeFolder(folder);
    return connectSqlite(file, BUSY_TIMEOUT);
  } catch (cause) {
    throw new ArchiveError(
      'data-unwritable',
      `Datamappen ${folder} kan ikke opprettes eller skrives til.`,
      'Gi programmet skrivetilgang til mappen, eller sett ARKIV_DATA til en annen mappe.',
      cause,
    );
  }
}

function configure(database: Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  database.pragma('cache_size = -65536');
}

function migrate(database: Database, file: string): void {
  const versionOf = (): number => Number(database.pragma('user_version', { simple: true }));
  if (versionOf() > ARCHIVE_MIGRATIONS.length) {
    throw new ArchiveError(
      'archive-newer',
      `Arkivet i ${file} er laget av en nyere versjon av programmet.`,
      'Oppgrader programmet, eller sett ARKIV_DATA til en ny mappe.',
    );
  }
  if (versionOf() === ARCHIVE_MIGRATIONS.length) return;
  const upgrade = database.transaction(() => {
    // Another process may have taken the steps while this one waited for the lock.
    if (versionOf() >= ARCHIVE_MIGRATIONS.length) return;
    for (const step of ARCHIVE_MIGRATIONS.slice(versionOf())) database.exec(step);
    database.pragma(`user_version = ${ARCHIVE_MIGRATIONS.length}`);
  });
  upgrade.immediate();
}
