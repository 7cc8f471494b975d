import type { BriefEdit } from '../../../server/brief/life/brief-edit.ts';
import type { VerificationView } from '../../../server/http/views/brief-statement-view.ts';
import type { KeptCitationView } from '../../../server/http/views/kept-citation-view.ts';
import type { BriefView } from '../../../server/http/views/brief-view.ts';

/** What came of a change. */
export type EditOutcome =
  | { readonly kind: 'saved'; readonly brief: BriefView }
  /** Another was first: the brief shown is now theirs, and `detail` says who and when. */
  | { readonly kind: 'conflict'; readonly detail: string };

/** Whether a statement would be covered if it read so; nothing is saved. */
export type CheckWording = (statement: number, text: string, signal: AbortSignal) => Promise<VerificationView>;

/** What statements need of the brief they stand in. */
export type StatementTools = {
  readonly briefId: string;
  readonly citations: readonly KeptCitationView[];
  /** Number of the citation shown beside the brief. */
  readonly openSource: number | null;
  readonly onOpen: (number: number) => void;
  /** See `statementKeys`. */
  readonly keys: ReadonlyMap<number, string>;
  /**
   * Saves a change to the version shown; null where nothing can be changed.
   *
   * @throws ApiError
   */
  readonly save: ((edit: BriefEdit) => Promise<EditOutcome>) | null;
  readonly check: CheckWording;
};

/** What may be done with a statement, by where it stands. */
export type Allowed = { readonly reword: boolean; readonly remove: boolean /** Goes as a whole. */; readonly vedtak?: true };

export const ANYTHING: Allowed = { reword: true, remove: true };

/** A statement has an address of its own in the page. */
export const statementId = (number: number): string => `setning-${number}`;
