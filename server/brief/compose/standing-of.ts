import type { Standing, StatementPart } from '#domain/brief.ts';
import { sourceHeading } from '#domain/source-heading.ts';
import type { Statement } from '#domain/statement.ts';
import { stateExtracts } from '../claims/cite-piece.ts';
import type { Claim } from '../claims/claim.ts';
import type { Piece } from '../reading/piece.ts';

/** A claim where it stands, so that a fragment is not read as more than it is, and an innspill not as a fact. */
export function partOf(claim: Claim): StatementPart {
  const standing = readsAlone(claim) ? null : nonEmpty(standingOf(claim.piece));
  return { kind: 'statement', statement: claim.statement, standing, ...(claim.features.input ? { input: true } : {}) };
}

export function readsAlone({ features, piece }: Claim): boolean {
  return features.readability === 'sentence' && piece.role === 'text' && !features.input && piece.list?.leadIn == null;
}

/** The nearest heading and the lead-in of a piece. */
export function standingOf(piece: Piece): Standing {
  const nearest = piece.headings.at(-1);
  const heading = nearest === undefined ? null : sourceHeading(piece.passage, nearest);
  return { heading, leadIn: leadInOf(piece) };
}

function leadInOf({ list }: Piece): Statement | null {
  return list?.leadIn == null ? null : stateExtracts(list.leadIn);
}

function nonEmpty(standing: Standing): Standing | null {
  return standing.heading === null && standing.leadIn === null ? null : standing;
}
