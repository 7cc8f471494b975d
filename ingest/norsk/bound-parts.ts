import { readTable } from './words/read-table.ts';

const LISTED = new Map(readTable('bound-parts').map(([place = '', parts = '']) => [place, new Set(parts.split(' '))]));
const FIRST: ReadonlySet<string> = LISTED.get('first') ?? new Set();
const LAST: ReadonlySet<string> = LISTED.get('last') ?? new Set();

/** True for letters that are never the first part of a compound: «utslipp» is no «slipp» of kind «ut». */
export function isPrefix(written: string): boolean {
  return FIRST.has(written);
}

/** True for letters that make a new word of a stem, and are no word of their own there. */
export function isSuffix(written: string): boolean {
  return LAST.has(written);
}

/** True for what is never the last part of a compound. */
export function isBoundLast(written: string): boolean {
  return FIRST.has(written) || LAST.has(written);
}
