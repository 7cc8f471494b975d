import type { Claim } from '../claims/claim.ts';
import type { Decision } from '../claims/find-decisions.ts';
import type { Proposal } from '../claims/find-proposals.ts';
import type { Conflict } from '../claims/find-conflicts.ts';
import type { Piece } from '../reading/piece.ts';

/** All a brief is composed from. */
export type ClaimSet = {
  readonly name: string;
  /** Best first, without those in conflict and those under a vedtak heading that is no decision. */
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  /** On what is asked for, newest first. */
  readonly decisions: readonly Decision[];
  /** Innstillinger on what is asked for, adopted ones left out. */
  readonly proposals: readonly Proposal[];
  /** Every list read, whole and in order, by its key. */
  readonly lists: ReadonlyMap<string, readonly Piece[]>;
};
