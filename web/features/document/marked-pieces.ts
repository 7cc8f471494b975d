import type { Mark } from '#domain/locator.ts';

/** A piece of a block's text; marked or not. */
export type Piece = { readonly text: string; readonly marked: boolean };

/**
 * Cuts the characters `from`–`to` of block number `block` where marks begin and end. Joined, the pieces are the text.
 * Marks of other blocks, outside the text or empty are left out; marks that overlap or touch become one.
 */
export function markedPieces(text: string, block: number, marks: readonly Mark[], from = 0, to = text.length): Piece[] {
  const here = marks
    .filter((mark) => mark.block === block)
    .map((mark) => ({ start: Math.max(mark.start, from), end: Math.min(mark.end, to) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  const put = (start: number, end: number, marked: boolean): void => {
    if (start >= end) return;
    const last = pieces.at(-1);
    if (last !== undefined && last.marked === marked) pieces[pieces.length - 1] = { text: last.text + text.slice(start, end), marked };
    else pieces.push({ text: text.slice(start, end), marked });
  };
  let at = from;
  for (const mark of here) {
    put(at, mark.start, false);
    put(Math.max(at, mark.start), mark.end, true);
    at = Math.max(at, mark.end);
  }
  put(at, to, false);
  return pieces;
}
