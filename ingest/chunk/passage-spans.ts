import type { Box, TextSpan } from '#domain/locator.ts';
import type { PassageSpan } from '#domain/passage.ts';
import type { Piece } from './piece.ts';

/** The spans of a piece whose text starts at `offset` of the passage, cut to the piece. */
export function passageSpans(piece: Piece, offset: number): PassageSpan[] {
  return piece.block.spans.flatMap((span) => {
    const from = Math.max(span.start, piece.from);
    const to = Math.min(span.end, piece.to);
    if (to <= from) return [];
    const start = offset + from - piece.from;
    return [{ start, end: start + to - from, place: span.place, box: cutBox(span, from, to), block: piece.number, blockStart: from }];
  });
}

/** The box in proportion to the characters kept. */
function cutBox(span: TextSpan, from: number, to: number): Box | null {
  if (span.box === null || (from === span.start && to === span.end)) return span.box;
  const perCharacter = span.box.width / (span.end - span.start);
  return { ...span.box, x: span.box.x + (from - span.start) * perCharacter, width: (to - from) * perCharacter };
}
