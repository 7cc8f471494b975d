import type { Document } from '#domain/document.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Organ } from '#domain/organ.ts';
import type { Passage } from '#domain/passage.ts';
import type { SakKey } from '#domain/sak-key.ts';
import type { Range } from '#domain/sentence.ts';

/** Words of a passage. */
export type Extract = {
  readonly passage: Passage;
  readonly range: Range;
  /** Those words, white space made single. */
  readonly text: string;
};

/**
 * What a piece is as far as decisions go. Only `vedtak` was decided by where it stands; `innstilling` is a proposal unless an
 * `adoption` follows it; `forslag` was put forward in the meeting beside it.
 */
export type Role = 'vedtak' | 'innstilling' | 'forslag' | 'adoption' | 'text';

/** A sentence, list item or cell that can be quoted by itself, with all that its place in the document says of it. */
export type Piece = Extract & {
  readonly document: Document;
  readonly form: 'sentence' | 'item' | 'row';
  /** Headings from the outermost in; without one that may have ended before this piece (see `mayEndInHeading`). */
  readonly headings: readonly string[];
  /** The list it stands in; null for running text. */
  readonly list: ListPlace | null;
  /** It introduces a list that follows. */
  readonly introduces: boolean;
  readonly role: Role;
  /** The sak being treated where it stands, or null. */
  readonly sak: SakKey | null;
  /** The words that name that sak. */
  readonly sakTitle: string;
  /** The line that names it, or null when a heading does. */
  readonly sakLine: Extract | null;
  readonly organ: Organ | null;
  /** Of the meeting or the document. */
  readonly date: IsoDate | null;
  /** It stands right after the piece before it, in the same paragraph. */
  readonly follows: boolean;
  /** What stands before it in the same paragraph, item or row. */
  readonly before: string;
  /** Share 0–1 of its document's pieces that stand before it. */
  readonly place: number;
  /** The document was chosen whole. */
  readonly chosen: boolean;
};

export type ListPlace = {
  /** The same for all items of one list. */
  readonly key: string;
  /** The words that introduce it, or null when only a heading does. */
  readonly leadIn: Extract | null;
  /** Place in the list from 0. */
  readonly index: number;
};
