import type { Block } from '#domain/block.ts';

/** A block, or the part of a long one, that goes into a passage: characters `from`–`to` of the block's text. */
export type Piece = {
  readonly block: Block;
  /** The block's number in the document. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
};

/** Pieces that are not parted while they fit in one passage: a list with its lead-in, a run of table rows, a paragraph. */
export type Group = { readonly kind: 'paragraph' | 'list' | 'table' | 'footnote' | 'speaker-note'; readonly pieces: readonly Piece[] };

/** The characters the pieces make up when joined by line feeds. */
export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.to - piece.from + 1, -1);
}

/**
 * Characters of a passage. Not yet measured in evals; sensible ranges are 600–1,200 for the target, up to 2,000 for the
 * longest and up to 4,000 for a list, which loses its meaning when it is cut.
 */
export const TARGET_LENGTH = 900;
export const MAX_LENGTH = 1_500;
export const MAX_LIST_LENGTH = 3_000;
