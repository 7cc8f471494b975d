import { Refusal } from '#domain/refusal.ts';
import type { Limits } from '../../load/limits.ts';
import { overLimit } from '../blocks/format-amount.ts';

/** No text format takes more than this for a character; above it the limit on characters is passed for certain. */
const MOST_BYTES_A_CHARACTER = 4;

/** Keeps a huge text file from being decoded at all. */
export function refuseLongText(bytes: Uint8Array, limits: Limits): void {
  const least = Math.ceil(bytes.length / MOST_BYTES_A_CHARACTER);
  if (least > limits.characters) throw new Refusal('too-large', overLimit(least, limits.characters, 'tegn'));
}
