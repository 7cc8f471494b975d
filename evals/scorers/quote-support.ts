import { findQuote } from '#domain/quote-check.ts';

/** For extractive answers: the sentence stands verbatim in one of the texts (see `findQuote` for what may differ). */
export function quoteSupport(sentence: string, sources: readonly string[]): boolean {
  return sources.some((source) => findQuote(source, sentence) !== null);
}
