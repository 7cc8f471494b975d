import { normaliseAnswer } from './normalise-answer.ts';

/**
 * ALCE's STR-EM (Gao et al. 2023): the share 0–1 of the gold short answers that occur in the output, both normalised, as whole words.
 * STR-HIT is `strEm(…) === 1`.
 *
 * @param golds one entry for each answer wanted: the ways it may be written, any of which will do; at least one entry
 */
export function strEm(output: string, golds: readonly (readonly string[])[]): number {
  const words = ` ${normaliseAnswer(output)} `;
  return golds.filter((aliases) => aliases.some((alias) => occurs(words, normaliseAnswer(alias)))).length / golds.length;
}

function occurs(words: string, alias: string): boolean {
  return alias !== '' && words.includes(` ${alias} `);
}
