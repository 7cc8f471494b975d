import type { DocumentId } from '#domain/ids.ts';

/** One question of a conversation with what came of it. */
export type Turn = {
  /** The question as it was understood: the rewritten one when it was a follow-up. */
  readonly question: string;
  /** The texts of the answer's statements, in order; [] when it was refused. */
  readonly statements: readonly string[];
  /** Titles of the documents cited, in the order of their first citation. */
  readonly titles: readonly string[];
  /** The documents cited, in the same order; absent in turns kept before they were noted. */
  readonly documents?: readonly DocumentId[];
};
