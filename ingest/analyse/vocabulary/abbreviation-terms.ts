import type { LearntAbbreviation } from './learnt-abbreviations.ts';
import type { TermTable } from './term-table.ts';

/** A term to look for instead, and the part of the whole it stands for, above 0, at most 1. */
export type AbbreviationTerm = { readonly term: string; readonly share: number };

/** Long forms followed of an abbreviation that has several, the most often defined first. Range 1–5. */
const LONG_FORMS = 2;

/**
 * Look-up both ways: an abbreviation's terms are those of its long form, and a term of a long form stands for the abbreviation.
 * The shares of a long form's terms add up to 1, the rarer term having more: «interessepolitisk» tells more of IPU than «utvalg».
 */
export function createAbbreviationTerms(
  abbreviations: readonly LearntAbbreviation[],
  table: TermTable,
): (term: string) => readonly AbbreviationTerm[] {
  const found = new Map<string, AbbreviationTerm[]>();
  const put = (from: string, term: string, share: number): void => {
    found.set(from, [...(found.get(from) ?? []), { term, share }]);
  };
  const followed = new Map<string, number>();
  for (const { term, longTerms } of abbreviations.toSorted((a, b) => b.count - a.count)) {
    const before = followed.get(term) ?? 0;
    if (before >= LONG_FORMS) continue;
    followed.set(term, before + 1);
    const weights = longTerms.map((longTerm) => rarity(longTerm, table));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [index, longTerm] of longTerms.entries()) {
      const share = (weights[index] ?? 0) / total;
      put(term, longTerm, share);
      put(longTerm, term, share);
    }
  }
  return (term) => found.get(term) ?? [];
}

/** ln(1 + passages of the commonest term / passages of this one): an inverse document frequency without the number of passages; above 0. */
function rarity(term: string, table: TermTable): number {
  return Math.log(1 + table.largestFrequency / Math.max(1, table.frequencyOf(term))) || 1;
}
