import { type Citation, citeRange } from '#domain/citation.ts';
import type { Passage } from '#domain/passage.ts';

/** Cites the first unit of a passage, the place to open; null when it has none. */
export function firstQuote(passage: Passage): Citation | null {
  const [unit] = passage.units;
  return unit === undefined ? null : citeRange(passage, unit);
}
