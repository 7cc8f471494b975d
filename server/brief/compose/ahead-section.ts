import type { Claim } from '../claims/claim.ts';
import type { RankedPart } from './ranked-part.ts';
import { SECTION_DIVERSITY, selectDiverse } from './select-diverse.ts';
import { partOf } from './standing-of.ts';

/** «Hva skjer videre»: what names a day after today, the nearest first. */
export function aheadSection(claims: readonly Claim[], most: number): RankedPart[] {
  const ahead = claims.filter((claim) => claim.features.ahead !== null && saysWhat(claim));
  return selectDiverse(ahead, most, SECTION_DIVERSITY)
    .toSorted((a, b) => (a.features.ahead ?? '').localeCompare(b.features.ahead ?? ''))
    .map((claim) => ({ part: partOf(claim), score: claim.score, itemScores: [] }));
}

function saysWhat({ features, piece }: Claim): boolean {
  const whole = features.readability !== 'fragment' || piece.form === 'row';
  return whole && !features.pointsBack && !features.replaced && !piece.introduces && piece.role !== 'innstilling';
}
