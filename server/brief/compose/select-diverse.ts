import type { Claim } from '../claims/claim.ts';

export type Diversity = {
  /** Taken from a claim with all the terms of one selected. */
  readonly redundancy: number;
  /** Claims at least so alike (cosine 0–1 of their terms beside the theme's) are not selected both. */
  readonly same: number;
  /** How far below the best a claim may score and still be selected. */
  readonly behind: number;
  /** Taken for each claim selected from under the same headings. */
  readonly sameHeading: number;
};

/** As a section wants it. Ranges: redundancy 1–3, same 0.5–0.8, sameHeading 0–0.4, behind 2–4; by hand. */
export const SECTION_DIVERSITY: Diversity = { redundancy: 1.5, same: 0.7, sameHeading: 0.12, behind: 4 };

/**
 * Selects up to `count` claims that do not repeat each other, best first: maximal marginal relevance (Carbonell & Goldstein 1998).
 *
 * @param before selected already; they come first and count
 */
export function selectDiverse(claims: readonly Claim[], count: number, diversity: Diversity, before: readonly Claim[] = []): Claim[] {
  const highest = Math.max(...claims.map(({ score }) => score));
  const left = new Set(claims.filter(({ score }) => score >= highest - diversity.behind));
  const likeness = new Map<Claim, number>();
  const beside = new Map<string, number>();
  const selected: Claim[] = [];
  const note = (chosen: Claim): void => {
    left.delete(chosen);
    for (const claim of left) likeness.set(claim, Math.max(likeness.get(claim) ?? 0, alike(claim, chosen)));
  };
  const select = (claim: Claim): void => {
    selected.push(claim);
    beside.set(placeOf(claim), (beside.get(placeOf(claim)) ?? 0) + 1);
    note(claim);
  };
  before.forEach(select);
  while (selected.length < count) {
    let best: Claim | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const claim of left) {
      const likest = likeness.get(claim) ?? 0;
      if (likest >= diversity.same) continue;
      const gain = claim.score - diversity.redundancy * likest - diversity.sameHeading * (beside.get(placeOf(claim)) ?? 0);
      if (gain <= most) continue;
      most = gain;
      best = claim;
    }
    if (best === null) break;
    select(best);
  }
  return selected;
}

/** Cosine 0–1 of two claims' terms; the same words are always alike. */
export function alike(a: Claim, b: Claim): number {
  if (a.statement.text === b.statement.text) return 1;
  let shared = 0;
  for (const term of a.terms) if (b.terms.has(term)) shared++;
  return shared === 0 ? 0 : shared / Math.sqrt(a.terms.size * b.terms.size);
}

function placeOf({ piece }: Claim): string {
  return `${piece.document.id}|${piece.headings.join('\n')}`;
}
