import type { Claim } from '../claims/claim.ts';
import type { ClaimSet } from './claim-set.ts';
import { groupLists } from './group-lists.ts';
import { isSaidByOthers } from './input-section.ts';
import type { RankedPart } from './ranked-part.ts';
import { SECTION_DIVERSITY, selectDiverse } from './select-diverse.ts';

/** «Bakgrunn»: what the archive's own body says of the theme, in the order of time. */
export function backgroundSection(set: ClaimSet, used: ReadonlySet<Claim>, most: number): RankedPart[] {
  const telling = set.claims.filter((claim) => !used.has(claim) && mayStand(claim));
  return groupLists(selectDiverse(telling, most, SECTION_DIVERSITY), { claims: telling, lists: set.lists }, used);
}

/** A key word by itself is no background; in a list it may be. */
function mayStand(claim: Claim): boolean {
  const { features, piece } = claim;
  const own = !isSaidByOthers(claim) && piece.role === 'text' && !piece.introduces && !features.pointsBack && !features.input;
  return (
    own && (features.readability !== 'fragment' || piece.list !== null) && (piece.list?.leadIn != null || !/^\p{Ll}/u.test(piece.text))
  );
}
