import type { Brand } from '#domain/brand.ts';
import type { BriefKind, BriefLength } from '#domain/brief.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { BriefDraft } from '../brief/life/brief-draft.ts';
import type { BriefStanding, BriefStatus, Signature } from '../brief/life/brief-status.ts';

export type BriefId = Brand<string, 'BriefId'>;

/** What was done: made, changed, taken a step on or back, or copied from another. */
export const BRIEF_CHANGES = ['opprettet', 'endret', 'kontrollert', 'godkjent', 'gjenåpnet', 'kopiert'] as const;
export type BriefChange = (typeof BRIEF_CHANGES)[number];

/** Keeps briefs with every version they have had. What is deleted is hidden, not gone, until it is purged. */
export interface Briefs {
  create(draft: BriefDraft, by: string | null): BriefRecord;
  /** null when there is none, or it is deleted. */
  find(id: BriefId): BriefRecord | null;
  /** Most recently changed first. */
  list(query: BriefQuery): { readonly total: number; readonly briefs: readonly BriefSummary[] };
  /**
   * Makes the next version, if the brief is still at the one named: what another has saved meanwhile is never overwritten.
   *
   * @param expected the version the change was made to
   */
  save(id: BriefId, expected: number, next: NextVersion): SaveResult;
  /** Newest first; null when there is no such brief. */
  versions(id: BriefId): readonly BriefVersion[] | null;
  /** The draft as it was in version `number`, from 1; null when there is none. */
  draftAt(id: BriefId, number: number): BriefDraft | null;
  /** A new utkast with the same words; its history begins here. */
  duplicate(id: BriefId, by: string | null): BriefRecord | null;
  /** @returns false when there is no such brief, as with the next */
  delete(id: BriefId, by: string | null): boolean;
  undoDelete(id: BriefId): boolean;
  /** Removes for good what was deleted before the instant; @returns how many */
  purge(deletedBefore: Date): number;
}

export type BriefSummary = BriefStanding & {
  readonly id: BriefId;
  /** From 1; one more for each thing done to it. */
  readonly version: number;
  readonly kind: BriefKind;
  readonly length: BriefLength;
  readonly theme: string;
  readonly title: string;
  readonly created: Signature;
  readonly changed: Signature;
  /** The brief it was copied from. */
  readonly copiedFrom: BriefId | null;
};

export type BriefRecord = BriefSummary & { readonly draft: BriefDraft };

export type NextVersion = {
  readonly change: BriefChange;
  readonly by: string | null;
  readonly standing: BriefStanding;
  /** null = as before. */
  readonly draft: BriefDraft | null;
};

export type SaveResult =
  | { readonly kind: 'saved'; readonly brief: BriefRecord }
  /** Another was first; nothing is changed. `current` is what stands, and says who and when. */
  | { readonly kind: 'conflict'; readonly current: BriefRecord }
  | { readonly kind: 'absent' };

export type BriefVersion = Signature & { readonly number: number; readonly change: BriefChange; readonly status: BriefStatus };

export type BriefQuery = {
  /** Words that must all occur in the title, the theme or the text. */
  readonly text?: string;
  readonly status?: BriefStatus;
  readonly kind?: BriefKind;
  /**
   * Whether words of a document, quoted or its title, are closed to readers now. They are neither found nor told. Left out, none is.
   */
  readonly isClosed?: (document: DocumentId, words: string) => boolean;
  readonly offset: number;
  /** 1–500. */
  readonly limit: number;
};
