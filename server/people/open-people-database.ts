import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import { connectSqlite, type Database, isBusy } from '../../ingest/store/sqlite.ts';
import { migratePeople, refuseNewer } from './migrate-people.ts';
import { PEOPLE_APPLICATION_ID, PEOPLE_MIGRATIONS } from './people-schema.ts';

/** Milliseconds to wait for another process's write before giving up; as for the archive. */
const BUSY_TIMEOUT = 10_000;

/**
 * Opens the database of what people make, in the data folder beside the archive, making it when it is not there. No ingest touches
 * it. A damaged, foreign or newer file is refused and left byte for byte as it is; an older one is migrated.
 *
 * @param folder data folder, or `:memory:` for one that lives as long as the process
 * @param migrations for tests of the migration itself
 * @throws ArchiveError `data-unwritable`, `archive-busy`, `archive-newer`, `archive-damaged`
 */
export function openPeopleDatabase(folder: string, migrations: readonly string[] = PEOPLE_MIGRATIONS): Database {
  const file = folder === ':memory:' ? folder : path.join(folder, 'people.db');
  const database = connect(folder, file);
  try {
    refuseUnsound(database, file);
    refuseNewer(database, file, migrations);
    configure(database);
    migratePeople(database, file, migrations);
    return database;
  } catch (cause) {
    database.close();
    if (cause instanceof ArchiveError) throw cause;
    if (isBusy(cause)) {
      throw new ArchiveError('archive-busy', `Databasen ${file} er opptatt.`, 'Lukk programmet som bruker den, og prøv igjen.', cause);
    }
    throw damaged(file, cause);
  }
}

function connect(folder: string, file: string): Database {
  try {
    if (folder !== ':memory:') mkdirSync(folder, { recursive: true });
    return connectSqlite(file, BUSY_TIMEOUT);
  } catch (cause) {
    throw new ArchiveError(
      'data-unwritable',
      `Databasen ${file} kan ikke opprettes eller skrives til.`,
      'Gi programmet skrivetilgang til mappen, eller sett ARKIV_DATA til en annen mappe.',
      cause,
    );
  }
}

/** Reads before anything is written: setting the journal mode would already change the file. */
function refuseUnsound(database: Database, file: string): void {
  if (database.pragma('quick_check', { simple: true }) !== 'ok') throw damaged(file);
  const tables = database.prepare<[], number>('SELECT count(*) FROM sqlite_master').pluck().get() ?? 0;
  const id = Number(database.pragma('application_id', { simple: true }));
  if (tables > 0 && id !== PEOPLE_APPLICATION_ID) throw damaged(file);
}

function configure(database: Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  if (Number(database.pragma('application_id', { simple: true })) === 0) {
    database.pragma(`application_id = ${PEOPLE_APPLICATION_ID}`);
  }
}

function damaged(file: string, cause?: unknown): ArchiveError {
  return new ArchiveError(
    'archive-damaged',
    `Databasen ${file} med brief, samtaler og tilbakemeldinger er skadet eller er ikke laget av dette programmet. Den er ikke rørt.`,
    `Ta vare på filen. Legg sikkerhetskopien av den (eller ${path.basename(file)}.bak) i dens sted, eller flytt den til side for å begynne på nytt.`,
    cause,
  );
}
