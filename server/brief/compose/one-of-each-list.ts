import type { Claim } from '../claims/claim.ts';
import type { ClaimSet } from './claim-set.ts';
import { standsWhole } from './group-lists.ts';

/** The best item of each list that stands whole, and all other claims: a list takes one place among what is chosen, not one for each item. */
export function oneOfEachList(claims: readonly Claim[], set: Pick<ClaimSet, 'claims' | 'lists'>): Claim[] {
  const whole = new Map<string, boolean>();
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const key = claim.piece.list?.key;
    if (key === undefined) return true;
    const stands = whole.get(key) ?? standsWhole(set.lists.get(key) ?? [claim.piece], claim, set.claims);
    whole.set(key, stands);
    return !stands || (!seen.has(key) && Boolean(seen.add(key)));
  });
}
