import type { Database } from './sqlite.ts';

/** Letters after z, in the order of the alphabet; `~` sorts after every letter a to z. */
const LAST_LETTERS: Readonly<Record<string, string>> = { æ: '~a', ä: '~a', ø: '~b', ö: '~b', å: '~c' };

/** Lower case, composed letters: what a word is looked for in. SQLite's own `lower` leaves Æ, Ø and Å as they are. */
export function foldedText(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** A key whose order by code is that of the Norwegian alphabet, upper and lower case alike, numbers by size. */
export function norwegianKey(text: string): string {
  return foldedText(text)
    .replace(/[æäøöå]/gu, (letter) => LAST_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\d+/gu, (digits) => digits.padStart(12, '0'))
    .replace(/[^\p{L}\p{N}~ ]/gu, '');
}

/** Makes both functions known to SQL, as `folded_text` and `norwegian_key`; null stays null. */
export function addNorwegianText(database: Database): void {
  const known = (of: (text: string) => string) => (value: unknown) => (typeof value === 'string' ? of(value) : null);
  database.function('folded_text', { deterministic: true }, known(foldedText));
  database.function('norwegian_key', { deterministic: true }, known(norwegianKey));
}
