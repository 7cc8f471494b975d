import type { Claim } from '../claims/claim.ts';
import { leansBack } from '../../../ingest/norsk/points-back.ts';
import type { ClaimSet } from './claim-set.ts';
import { namesCore, tellsOfHandling } from './core-words.ts';
import { groupLists } from './group-lists.ts';
import { isSaidByOthers } from './input-section.ts';
import { oneOfEachList } from './one-of-each-list.ts';
import type { RankedPart } from './ranked-part.ts';
import { SECTION_DIVERSITY, selectDiverse } from './select-diverse.ts';

/** What standing in a list of goals, priorities or the like counts. Range 1.5–3. */
const CORE_LIST = 2.5;
/** What leaning on something not shown, and telling only how the matter was handled, take away. Ranges 0.5–1.5 and 0.3–1. */
const LEANS_BACK = 1;
const HANDLING = 0.5;

/** «Bakgrunn»: what the archive's own body says of the theme, in the order of time. */
export function backgroundSection(set: ClaimSet, used: ReadonlySet<Claim>, most: number): RankedPart[] {
  const claims = set.claims.filter((claim) => !used.has(claim) && mayStand(claim)).map((claim) => ({ ...claim, score: weightOf(claim) }));
  const from = { claims, lists: set.lists };
  return groupLists(selectDiverse(oneOfEachList(claims, from), most, SECTION_DIVERSITY), from, used);
}

/** «… foreslår vi følgende innsatsområder:» opens what the paper is about. */
function weightOf({ score, piece, statement }: Claim): number {
  const { text } = statement;
  const ofCore = namesCore(piece.list?.leadIn?.text ?? '') ? CORE_LIST : 0;
  return score + ofCore - (leansBack(text) ? LEANS_BACK : 0) - (tellsOfHandling(text) ? HANDLING : 0);
}

/** A key word by itself is no background; in a list it may be. */
function mayStand(claim: Claim): boolean {
  const { features, piece } = claim;
  const own = !isSaidByOthers(claim) && piece.role === 'text' && !piece.introduces && !features.pointsBack && !features.input;
  return (
    own && (features.readability !== 'fragment' || piece.list !== null) && (piece.list?.leadIn != null || !/^\p{Ll}/u.test(piece.text))
  );
}
