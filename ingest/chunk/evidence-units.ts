import { type EvidenceUnit, MAX_UNIT_LENGTH } from '#domain/passage.ts';
import type { Piece } from './piece.ts';
import { clauses, splitSentences } from './split-text.ts';

/**
 * The evidence units of a piece whose text starts at `offset` of the passage. A list item or row that is too long gives one unit of
 * its own kind, its opening, and the rest as sentences: who counts list items counts each once.
 */
export function evidenceUnits(piece: Piece, offset: number): EvidenceUnit[] {
  const text = piece.block.text.slice(piece.from, piece.to);
  const whole = { start: 0, end: text.length };
  const { block } = piece;
  switch (block.kind) {
    case 'list-item': {
      const parts = text.length <= MAX_UNIT_LENGTH ? [whole] : splitSentences(text, MAX_UNIT_LENGTH);
      return parts.map((part, index) => {
        const opens = piece.from === 0 && index === 0;
        return {
          start: offset + part.start,
          end: offset + part.end,
          kind: opens ? 'list-item' : 'sentence',
          level: opens ? block.level : 0,
        };
      });
    }
    case 'table-row':
      return clauses(text, whole, MAX_UNIT_LENGTH).map((part, index) => ({
        start: offset + part.start,
        end: offset + part.end,
        kind: piece.from === 0 && index === 0 ? 'table-row' : 'sentence',
        level: 0,
      }));
    default:
      return splitSentences(text, MAX_UNIT_LENGTH).map((part) => ({
        start: offset + part.start,
        end: offset + part.end,
        kind: 'sentence',
        level: 0,
      }));
  }
}
