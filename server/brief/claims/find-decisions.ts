import type { Document } from '#domain/document.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Organ } from '#domain/organ.ts';
import type { SakKey } from '#domain/sak-key.ts';
import type { Statement } from '#domain/statement.ts';
import { isVote } from '../../../ingest/norsk/read-decision.ts';
import { adoptsOther, isProposal } from '../../../ingest/norsk/tells-of-decision.ts';
import type { Piece } from '../reading/piece.ts';
import { stateExtracts } from './cite-piece.ts';

/** What an organ decided, with what makes it a decision. */
export type Decision = {
  readonly points: readonly [Statement, ...Statement[]];
  readonly adoption: Statement | null;
  readonly sak: SakKey | null;
  readonly organ: Organ | null;
  readonly date: IsoDate | null;
  /** What the decision is made of and stands in, for telling what it is about. */
  readonly pieces: readonly [Piece, ...Piece[]];
};

/** Points of one decision. More is a whole plan adopted point by point. */
const MOST_POINTS = 12;

/**
 * The decisions made in one document: text under a vedtak heading, or an innstilling that the document goes on to say was adopted as it
 * stood. A draft, a summons to a meeting that is yet to be held, and a replaced document hold none.
 */
export function findDecisions(pieces: readonly Piece[]): Decision[] {
  const [first] = pieces;
  if (first === undefined || !mayDecide(first.document)) return [];
  const decisions: Decision[] = [];
  let proposed: Piece[] = [];
  for (const run of runsOf(pieces)) {
    const { role } = run[0];
    const sameSak = proposed[0] === undefined || sakText(proposed[0]) === sakText(run[0]);
    if (!sameSak) proposed = [];
    if (role === 'innstilling') {
      // A second innstilling (of another body) takes the place of the first.
      proposed = [...run];
    } else if (role === 'vedtak') {
      const decided = decisionOf(run, run.find(({ text }) => isVote(text)) ?? null);
      if (decided !== null) {
        decisions.push(decided);
        proposed = [];
      }
    } else if (run.some(({ text }) => adoptsOther(text))) {
      proposed = [];
    } else if (role === 'adoption') {
      if (proposed.length > 0) {
        const decided = decisionOf(proposed, run[0]);
        if (decided !== null) decisions.push(decided);
        proposed = [];
      } else {
        const voted = withAdoption(decisions.at(-1), run[0]);
        if (voted !== null) decisions[decisions.length - 1] = voted;
      }
    }
  }
  return decisions;
}

/** The vote that stands after the decision it is about. */
function withAdoption(decision: Decision | undefined, adopted: Piece): Decision | null {
  if (decision === undefined || decision.adoption !== null || sakText(decision.pieces[0]) !== sakText(adopted)) return null;
  return { ...decision, adoption: stateExtracts(adopted) };
}

/** A draft, a summons and a replaced document tell of no decision that holds. */
export function mayDecide({ status, metadata }: Document): boolean {
  return status !== 'utkast' && status !== 'hoeringsutkast' && status !== 'erstattet' && metadata.type?.value !== 'moeteinnkalling';
}

/** Pieces side by side of the same role in the same sak and under the same headings. */
function runsOf(pieces: readonly Piece[]): (readonly [Piece, ...Piece[]])[] {
  const runs: [Piece, ...Piece[]][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const same =
      before !== undefined &&
      before.role === piece.role &&
      sakText(before) === sakText(piece) &&
      before.headings.join('\n') === piece.headings.join('\n');
    if (last !== undefined && same) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function decisionOf(run: readonly Piece[], adopted: Piece | null): Decision | null {
  const deciding = run.filter((piece) => piece !== adopted && !(isVote(piece.text) && piece.text.length < 80));
  if (deciding.some(({ text }) => isProposal(text))) return null;
  const points = wholeLines(deciding)
    .slice(0, MOST_POINTS)
    .flatMap((piece) => stateExtracts(piece) ?? []);
  const [point, ...more] = points;
  const [first, ...rest] = deciding;
  if (point === undefined || first === undefined) return null;
  const { sak, organ, date } = first;
  const adoption = adopted === null ? null : stateExtracts(adopted);
  return { points: [point, ...more], adoption, sak, organ, date, pieces: [first, ...rest] };
}

/** Sentences of one paragraph as the paragraph they are. */
function wholeLines(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last === undefined || !piece.follows || last.passage.id !== piece.passage.id) {
      lines.push(piece);
      continue;
    }
    const range = { start: last.range.start, end: piece.range.end };
    lines[lines.length - 1] = { ...last, range, text: piece.passage.text.slice(range.start, range.end).replace(/\s+/gu, ' ') };
  }
  return lines;
}

function sakText({ sak }: Piece): string {
  return sak === null ? '' : `${sak.year}-${sak.number}`;
}
