import { randomId } from './random-id.ts';

const NAME = 'arkivsvar.reader';
/** As the API wants it: 22–128 characters, made by chance. */
const KEY = /^[A-Za-z0-9_-]{22,128}$/u;

let key: string | null = null;

/**
 * The secret that makes a conversation this browser's own: made here, kept here, and named to nobody but our own server, which stores
 * only a digest of it. Without storage it lasts until the page is left.
 */
export function readerKey(): string {
  key ??= keptKey() ?? newKey();
  return key;
}

function keptKey(): string | null {
  try {
    const kept = window.localStorage.getItem(NAME);
    return kept !== null && KEY.test(kept) ? kept : null;
  } catch {
    return null;
  }
}

function newKey(): string {
  const made = randomId();
  try {
    window.localStorage.setItem(NAME, made);
  } catch {
    // Kept in memory alone.
  }
  return made;
}
