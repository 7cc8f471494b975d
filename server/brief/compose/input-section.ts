import type { ConflictPart, ConflictSide } from '#domain/brief.ts';
import { partStatements } from '#domain/brief-statements.ts';
import type { Claim } from '../claims/claim.ts';
import type { ClaimSet } from './claim-set.ts';
import { groupLists } from './group-lists.ts';
import { LINKING, linking } from './linking-sentences.ts';
import { oneOfEachList } from './one-of-each-list.ts';
import type { RankedPart } from './ranked-part.ts';
import { SECTION_DIVERSITY, selectDiverse } from './select-diverse.ts';
import { whoAnswered } from './who-answered.ts';

/** Conflicts shown, the weightiest. Range 2–5. */
const MOST_CONFLICTS = 3;
/** As many who answered are named in a shorter version too. */
const FEW_SENDERS = 4;
/** What taking a side counts beside the claim's own score, disagreement more. */
const TAKES_SIDE = 0.5;
const DISAGREES = 1;

/** «Høringsinnspill og uenighet»: sources that contradict each other, then what others have said and sent in. */
export function inputSection(set: ClaimSet, used: ReadonlySet<Claim>, most: number): RankedPart[] {
  const conflicts = set.conflicts.slice(0, MOST_CONFLICTS).map(
    (claims): RankedPart => ({
      part: conflictPart(claims),
      score: Math.max(...claims.map(({ score }) => score)) + DISAGREES,
      itemScores: [],
    }),
  );
  const said = set.claims.filter((claim) => isSaidByOthers(claim) && !used.has(claim));
  const weighed = said.map((claim) => ({ ...claim, score: claim.score + sideOf(claim) }));
  const candidates = oneOfEachList(weighed, { claims: weighed, lists: set.lists });
  const chosen = new Set(selectDiverse(candidates, most, SECTION_DIVERSITY).map(({ statement }) => statement));
  const best = said.filter(({ statement }) => chosen.has(statement));
  const answered = whoAnswered(set.claims, best);
  const points = inFullOrNot(groupLists([...new Set([...best, ...answered])], { claims: said, lists: set.lists }, used), answered);
  const highest = Math.max(...conflicts.map(({ score }) => score), ...points.map(({ score }) => score));
  return [
    ...(conflicts.length === 0 ? [] : [ours(LINKING.conflict, highest), ...conflicts]),
    ...(points.length === 0 ? [] : [ours(LINKING.input, highest), ...points]),
  ];
}

/** Some of many who answered would pass for all of them: where they are many, a shorter version names none. */
function inFullOrNot(parts: readonly RankedPart[], answered: readonly Claim[]): RankedPart[] {
  if (answered.length <= FEW_SENDERS) return [...parts];
  const texts = new Set(answered.map(({ statement }) => statement.text));
  return parts.map((ranked) => (partStatements(ranked.part).some(({ text }) => texts.has(text)) ? { ...ranked, longOnly: true } : ranked));
}

export function isSaidByOthers({ features, piece }: Claim): boolean {
  return piece.role === 'text' && !piece.introduces && !features.pointsBack && (features.input || features.stance === 'disagrees');
}

function sideOf({ features }: Claim): number {
  if (features.stance === null) return 0;
  return features.stance === 'disagrees' ? DISAGREES : TAKES_SIDE;
}

function conflictPart(claims: readonly [Claim, Claim, ...Claim[]]): ConflictPart {
  const [first, second, ...more] = claims;
  return { kind: 'conflict', sides: [side(first), side(second), ...more.map(side)] };
}

function side({ statement, piece }: Claim): ConflictSide {
  return { statement, date: piece.date };
}

function ours(text: string, score: number): RankedPart {
  return { part: linking(text), score, itemScores: [] };
}
