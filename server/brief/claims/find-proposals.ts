import { adoptsOther, isOutcomeOfInnstilling } from '../../../ingest/norsk/tells-of-decision.ts';
import type { Piece } from '../reading/piece.ts';
import type { Decision } from './find-decisions.ts';

/** An innstilling with what became of it, as far as the archive tells. */
export type Proposal = {
  readonly points: readonly [Piece, ...Piece[]];
  /** The words that say how it fared, in order; [] when none are known. */
  readonly outcome: readonly Piece[];
  /** The same sak has a decision, so that the innstilling is only what it was decided on. */
  readonly decided: boolean;
};

/**
 * The innstillinger of all that was read, without those that were adopted as they stood: they are decisions. What the same sak says of
 * how one fared goes with it; where another paper of the sak tells that, only that one is kept.
 */
export function findProposals(excerpts: readonly (readonly Piece[])[], decisions: readonly Decision[]): Proposal[] {
  const adopted = new Set(decisions.flatMap(({ pieces }) => pieces));
  const found = excerpts.flatMap(proposalsOf).filter(({ points }) => !points.some((point) => adopted.has(point)));
  return found
    .filter(
      (one) => one.outcome.length > 0 || !found.some((other) => other.outcome.length > 0 && isSameSak(one.points[0], other.points[0])),
    )
    .map((one) => ({ ...one, decided: one.decided || decisions.some(({ pieces: [piece] }) => isSameSak(one.points[0], piece)) }));
}

type Open = { readonly points: [Piece, ...Piece[]]; readonly outcome: Piece[]; decided: boolean };

function proposalsOf(pieces: readonly Piece[]): Proposal[] {
  const all: Open[] = [];
  let open: Open[] = [];
  let before: Piece | undefined;
  for (const piece of pieces) {
    const last = open.at(-1);
    if (last !== undefined && sakText(last.points[0]) !== sakText(piece)) open = [];
    if (piece.role === 'vedtak') {
      for (const one of open) one.decided = true;
    } else if (
      piece.role === 'adoption' ||
      isOutcomeOfInnstilling(piece.text) ||
      (piece.role !== 'innstilling' && adoptsOther(piece.text))
    ) {
      for (const one of open) one.outcome.push(piece);
    } else if (piece.role === 'innstilling') {
      const goesOn = last !== undefined && before?.role === 'innstilling' && before.headings.join('\n') === piece.headings.join('\n');
      if (goesOn) last.points.push(piece);
      else {
        const next: Open = { points: [piece], outcome: [], decided: false };
        all.push(next);
        open = open.length > 0 && sakText(piece) === '' ? [next] : [...open, next];
      }
    }
    before = piece;
  }
  return all;
}

function isSameSak(a: Piece, b: Piece): boolean {
  return (
    a.sak !== null && b.sak !== null && sakText(a) === sakText(b) && (a.organ === null || b.organ === null || a.organ.code === b.organ.code)
  );
}

function sakText({ sak }: Piece): string {
  return sak === null ? '' : `${sak.year}-${sak.number}`;
}
