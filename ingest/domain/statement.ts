import type { Brand } from './brand.ts';
import type { Citation } from './citation.ts';
import { findQuote } from './quote-check.ts';

/** A claim with the citations that carry it. An uncited statement cannot be made: `statement` is the only way to one. */
export type Statement = Brand<{ readonly text: string; readonly citations: readonly [Citation, ...Citation[]] }, 'Statement'>;

/**
 * States `text` on the strength of `citations`.
 *
 * @returns null when there is no citation, or when the text is not to be found verbatim in the first one's quote.
 */
export function statement(text: string, citations: readonly Citation[]): Statement | null {
  const [first, ...rest] = citations;
  if (first === undefined || findQuote(first.quote, text) === null) return null;
  return { text, citations: [first, ...rest] } as unknown as Statement;
}
