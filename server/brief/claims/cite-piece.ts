import { type Citation, citeRange } from '#domain/citation.ts';
import { findQuote } from '#domain/quote-check.ts';
import { type Statement, statement } from '#domain/statement.ts';
import type { Extract } from '../reading/piece.ts';

/** Cites the words where they stand; null when taking them out of their place would change what they say (see `findQuote`). */
function citeExtract({ passage, range }: Extract): Citation | null {
  const citation = citeRange(passage, range);
  // A sentence never runs over a line feed, so the lines the words stand in are all that can turn them round.
  const start = passage.text.lastIndexOf('\n', range.start) + 1;
  const end = passage.text.indexOf('\n', range.end);
  const lines = passage.text.slice(start, end < 0 ? passage.text.length : end);
  return citation === null || findQuote(lines, citation.quote) === null ? null : citation;
}

/** States the words of the first extract; the others say the same and are cited with it. */
export function stateExtracts(first: Extract, others: readonly Extract[] = []): Statement | null {
  const citation = citeExtract(first);
  if (citation === null) return null;
  return statement(first.text, [citation, ...others.flatMap((other) => citeExtract(other) ?? [])]);
}
