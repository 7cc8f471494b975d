import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import { connectSqlite, isBusy } from './sqlite.ts';

/**
 * Holds the data folder for one ingest at a time. The operating system lets go of it when the process ends, however it ends.
 *
 * @returns a function that lets go
 * @throws ArchiveError `archive-busy`, `data-unwritable`
 */
export function lockForIngest(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
    const lock = connectSqlite(path.join(folder, 'ingest.lock'), 0);
    lock.exec('BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (cause) {
    if (isBusy(cause)) {
      throw new ArchiveError(
        'archive-busy',
        `En annen innlesing er i gang i ${folder}.`,
        'Vent til den er ferdig, og prøv igjen. Står den fast, avslutt programmet som kjører den.',
        cause,
      );
    }
    throw new ArchiveError(
      'data-unwritable',
      `Datamappen ${folder} kan ikke opprettes eller skrives til.`,
      'Gi programmet skrivetilgang til mappen, eller sett ARKIV_DATA til en annen mappe.',
      cause,
    );
  }
}
