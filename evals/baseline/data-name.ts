import { createHash } from 'node:crypto';
import path from 'node:path';
import { readDataFile } from '../datasets/read-data-file.ts';
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
  return createHash('sha256').update(readDataFile(file)).digest('hex').slice(0, DIGITS);
}
