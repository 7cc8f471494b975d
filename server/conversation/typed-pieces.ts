import { MONTH_PATTERN } from '../../ingest/norsk/month-names.ts';
import { findDates } from '../../ingest/norsk/find-dates.ts';
import { findOrgans } from '../../ingest/norsk/find-organs.ts';
import { findSakReferences } from '../../ingest/norsk/sak-references.ts';
import { namesIn } from './names-in.ts';

export type PieceKind = 'sak' | 'date' | 'period' | 'month' | 'year' | 'organ' | 'name';

/** A part of a text that another of the same kind may take the place of. */
export type Piece = { readonly kind: PieceKind; readonly text: string; readonly start: number; readonly end: number };

const PERIOD = /(?<![\d/.])(?:19|20)\d{2}\s?[-–—]\s?(?:(?:19|20)\d{2}|\d{2})(?![\d/.])/gu;
const YEAR = /(?<![\d/.–-])(?:19|20)\d{2}(?![\d/–-])/gu;
const MONTH = new RegExp(`(?<!\\p{L})(?:${MONTH_PATTERN})(?!\\p{L})`, 'giu');
/** In a fragment a bare «11/24» is a sak. */
const BARE_SAK = /(?<![\d/])\d{1,4}\/(?:\d{2}|(?:19|20)\d{2})(?![\d/])/gu;

/** The pieces of a text in order, without overlap: the most specific kind wins. `inside` as for `namesIn`. */
export function typedPieces(text: string, inside = false): Piece[] {
  const found: Piece[] = [];
  const add = (kind: PieceKind, start: number, end: number): void => {
    if (!found.some((piece) => piece.start < end && start < piece.end)) found.push({ kind, text: text.slice(start, end), start, end });
  };
  for (const { start, end } of findSakReferences(text)) add('sak', start, end);
  for (const { start, end } of findDates(text)) add('date', start, end);
  for (const match of text.matchAll(BARE_SAK)) add('sak', match.index, match.index + match[0].length);
  for (const match of text.matchAll(PERIOD)) add('period', match.index, match.index + match[0].length);
  for (const match of text.matchAll(MONTH)) if (match[0].length > 3) add('month', match.index, match.index + match[0].length);
  for (const match of text.matchAll(YEAR)) add('year', match.index, match.index + match[0].length);
  for (const { start, end } of findOrgans(text)) add('organ', start, end);
  for (const { start, end } of namesIn(text, inside)) add('name', start, end);
  return found.sort((a, b) => a.start - b.start);
}
