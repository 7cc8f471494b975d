import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import type { DataName } from './baseline.ts';

const DIGITS = 16;

/**
 * The file by its own name and its folder's, never by where it lies.
 *
 * @throws ArchiveError `not-found` when it cannot be read
 */
export function dataName(file: string): DataName {
  return { name: `${path.basename(path.dirname(file))}/${path.basename(file)}`, sha256: digest(file) };
}

function digest(file: string): string {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, DIGITS);
  } catch (cause) {
    throw new ArchiveError(
      'not-found',
      `Filen ${file} finnes ikke eller kan ikke leses.`,
      'Kontroller stien i --data og --questions.',
      cause,
    );
  }
}
