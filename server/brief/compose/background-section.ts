import type { Claim } from '../claims/claim.ts';
import type { ClaimSet } from './claim-set.ts';
import { namesCore } from './core-words.ts';
import { groupLists } from './group-lists.ts';
import { isSaidByOthers } from './input-section.ts';
import { oneOfEachList } from './one-of-each-list.ts';
import type { RankedPart } from './ranked-part.ts';
import { SECTION_DIVERSITY, selectDiverse } from './select-diverse.ts';

/** What standing in a list of goals, priorities or the like counts. Range 1.5–3. */
const CORE_LIST = 2.5;

/** «Bakgrunn»: what the archive's own body says of the theme, in the order of time. */
export function backgroundSection(set: ClaimSet, used: ReadonlySet<Claim>, most: number): RankedPart[] {
  const telling = set.claims.filter((claim) => !used.has(claim) && mayStand(claim));
  const from = { claims: telling, lists: set.lists };
  const weighed = new Map(oneOfEachList(telling, from).map((claim) => [{ ...claim, score: claim.score + worthOfList(claim) }, claim]));
  const chosen = selectDiverse([...weighed.keys()], most, SECTION_DIVERSITY).flatMap((claim) => weighed.get(claim) ?? []);
  return groupLists(chosen, from, used);
}

/** «… foreslår vi følgende innsatsområder:» opens what the paper is about. */
function worthOfList({ piece }: Claim): number {
  return namesCore(piece.list?.leadIn?.text ?? '') ? CORE_LIST : 0;
}

/** A key word by itself is no background; in a list it may be. */
function mayStand(claim: Claim): boolean {
  const { features, piece } = claim;
  const own = !isSaidByOthers(claim) && piece.role === 'text' && !piece.introduces && !features.pointsBack && !features.input;
  return (
    own && (features.readability !== 'fragment' || piece.list !== null) && (piece.list?.leadIn != null || !/^\p{Ll}/u.test(piece.text))
  );
}
