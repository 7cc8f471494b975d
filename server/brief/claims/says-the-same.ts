import type { Piece } from '../reading/piece.ts';
import { readability } from './readability.ts';

/**
 * True when words found again carry what is said the first time. A sentence does wherever it stands; a point says something by what
 * introduces it, so the same words as a heading, or in a list of another kind, are no source for it.
 */
export function saysTheSame(piece: Piece, other: Piece): boolean {
  if (readability(piece.text) === 'sentence' || piece.list === null) return true;
  return other.list !== null && introductionOf(other) === introductionOf(piece);
}

function introductionOf({ list, headings }: Piece): string {
  return (list?.leadIn?.text ?? headings.at(-1) ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
