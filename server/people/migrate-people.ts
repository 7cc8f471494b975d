import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { ArchiveError } from '#domain/archive-error.ts';
import type { Database } from '../../ingest/store/sqlite.ts';

/** @throws ArchiveError `archive-newer`; call it before anything is written, so that the file is left as it is */
export function refuseNewer(database: Database, file: string, migrations: readonly string[]): void {
  if (versionOf(database) <= migrations.length) return;
  throw new ArchiveError(
    'archive-newer',
    `Databasen ${file} med brief, samtaler og tilbakemeldinger er laget av en nyere versjon av programmet. Den er ikke rørt.`,
    'Oppgrader programmet, eller sett ARKIV_DATA til en annen mappe.',
  );
}

/**
 * Brings the database up to the newest version, one step and one transaction at a time, so that it is always at one version or the
 * next. Before the first step of an existing database a copy is laid beside it as `<file>.bak`, in place of the copy made before.
 *
 * @param file path of the database, or `:memory:`
 * @param migrations step n takes version n to n + 1
 * @throws ArchiveError `archive-damaged` when a step fails, with that step undone
 */
export function migratePeople(database: Database, file: string, migrations: readonly string[]): void {
  const version = versionOf(database);
  if (version >= migrations.length) return;
  if (version > 0 && file !== ':memory:') backUp(database, `${file}.bak`);
  for (const [index, step] of migrations.entries()) {
    if (index >= version) takeStep(database, file, index, step);
  }
}

function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

function backUp(database: Database, copy: string): void {
  const unfinished = `${copy}.tmp`;
  rmSync(unfinished, { force: true });
  database.prepare('VACUUM INTO ?').run(unfinished);
  const handle = openSync(unfinished, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(unfinished, copy);
}

function takeStep(database: Database, file: string, version: number, step: string): void {
  const run = database.transaction(() => {
    // Another process may have taken the step while this one waited for the lock.
    if (versionOf(database) !== version) return;
    database.exec(step);
    database.pragma(`user_version = ${version + 1}`);
  });
  try {
    run.immediate();
  } catch (cause) {
    throw new ArchiveError(
      'archive-damaged',
      `Databasen ${file} kunne ikke oppgraderes fra versjon ${version} til ${version + 1}. Innholdet er som før.`,
      `Bruk forrige versjon av programmet, og meld fra om feilen.${version > 0 ? ` En kopi fra før oppgraderingen ligger i ${file}.bak.` : ''}`,
      cause,
    );
  }
}
