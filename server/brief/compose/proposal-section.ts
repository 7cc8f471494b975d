import type { Claim } from '../claims/claim.ts';
import type { RankedPart } from './ranked-part.ts';
import { inReadingOrder } from './choose-lead.ts';
import { partOf } from './standing-of.ts';

/** Innstillinger shown in a møtenotat. */
const MOST = 6;

/** What is recommended to be decided, under the heading it has; stands in a møtenotat only. */
export function proposalSection(claims: readonly Claim[]): RankedPart[] {
  return inReadingOrder(claims.filter(({ piece, features }) => piece.role === 'innstilling' && !features.replaced))
    .slice(0, MOST)
    .map((claim) => ({ part: partOf(claim), score: claim.score, itemScores: [] }));
}
