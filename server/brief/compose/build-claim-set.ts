import type { Analyser } from '#domain/analyser.ts';
import type { IsoDate } from '#domain/ids.ts';
import { findConflicts } from '../claims/find-conflicts.ts';
import { type Decision, findDecisions } from '../claims/find-decisions.ts';
import { findProposals } from '../claims/find-proposals.ts';
import { findToldDecisions } from '../claims/find-told-decisions.ts';
import { makeClaims } from '../claims/make-claims.ts';
import { createRelevance } from '../claims/relevance.ts';
import type { Gathered } from '../gather/gathered.ts';
import type { Piece } from '../reading/piece.ts';
import { readExcerpt } from '../reading/read-excerpt.ts';
import type { ClaimSet } from './claim-set.ts';

/** Least share of what is asked for in a decision, its sak's name, headings and title. Range 0.4–0.6. */
const LEAST_COVER = 0.5;
/** Claims looked at for conflicts, the best. */
const MOST_COMPARED = 400;

/** The claim set, and how many pieces it was made of. */
export function buildClaimSet(gathered: Gathered, today: IsoDate, analyser: Analyser): { readonly set: ClaimSet; readonly pieces: number } {
  const read = gathered.excerpts.map(readExcerpt);
  const pieces = read.flat();
  const isOnTheme = themeTest(gathered);
  const all = read.flatMap((excerpt) => [...findDecisions(excerpt), ...findToldDecisions(excerpt)]);
  const decisions = all.filter(({ pieces: told }) => isOnTheme(told)).toSorted(byDate);
  const proposals = findProposals(read, all).filter(({ points, decided: settled }) => {
    const shown = !settled || decisions.some(({ pieces: [piece] }) => sakOf(piece) === sakOf(points[0]));
    return shown && (points[0].document.replacedBy === null || points[0].chosen) && isOnTheme(points);
  });
  const decided = new Set(decisions.flatMap((decision) => decision.pieces));
  const made = makeClaims(pieces, gathered, today, analyser).filter(({ piece }) => piece.role !== 'vedtak' || decided.has(piece));
  const conflicts = findConflicts(made.slice(0, MOST_COMPARED));
  const inConflict = new Set(conflicts.flat());
  const set: ClaimSet = {
    name: gathered.name,
    claims: made.filter((claim) => !inConflict.has(claim)),
    conflicts,
    decisions: withoutRepetition(decisions),
    proposals,
    lists: listsOf(pieces),
  };
  return { set, pieces: pieces.length };
}

/** Whether a decision or an innstilling is on what is asked for: what its sak and its organ are called counts, said in its words or not. */
function themeTest(gathered: Gathered): (pieces: readonly [Piece, ...Piece[]]) => boolean {
  const relevance = createRelevance(gathered);
  return ([first, ...rest]) => {
    const text = [first, ...rest].map((piece) => piece.text).join('\n');
    const whole = { ...first, text, headings: [first.organ?.name ?? '', ...first.headings, first.sakTitle] };
    return [whole, first, ...rest].some((piece) => relevance(piece).cover >= LEAST_COVER);
  };
}

function sakOf({ sak }: Piece): string {
  return sak === null ? '' : `${sak.year}-${sak.number}`;
}

/** The same decision in a protocol and in a transcript of it stands once. */
function withoutRepetition(decisions: readonly Decision[]): Decision[] {
  const seen = new Set<string>();
  const key = ({ points, organ }: Decision): string => [organ?.code ?? '', ...points.map(({ text }) => text)].join('\n');
  return decisions.filter((decision) => !seen.has(key(decision)) && Boolean(seen.add(key(decision))));
}

function byDate(a: Decision, b: Decision): number {
  return (b.date ?? '').localeCompare(a.date ?? '');
}

function listsOf(pieces: readonly Piece[]): ReadonlyMap<string, readonly Piece[]> {
  const lists = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (piece.list === null) continue;
    const list = lists.get(piece.list.key);
    if (list === undefined) lists.set(piece.list.key, [piece]);
    else list.push(piece);
  }
  return lists;
}
