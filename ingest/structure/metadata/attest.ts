import type { Attested } from '#domain/document.ts';

const MAX_QUOTE = 200;

/** A value with the words it was read from, white space single and cut to the permitted length. */
export function attest<T>(value: T, where: Attested<T>['where'], quote: string): Attested<T> {
  const words = quote.replace(/\s+/gu, ' ').trim();
  return { value, where, quote: words.length <= MAX_QUOTE ? words : `${words.slice(0, MAX_QUOTE - 1).trimEnd()}…` };
}
