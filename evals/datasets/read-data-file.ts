import { readFileSync } from 'node:fs';
import { ArchiveError } from '#domain/archive-error.ts';

/** The bytes of a file the user named. @throws ArchiveError `not-found` when it cannot be read */
export function readDataFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ArchiveError(
      'not-found',
      `Filen ${file} finnes ikke eller kan ikke leses.`,
      'Kontroller stien i --data og --questions.',
      cause,
    );
  }
}
