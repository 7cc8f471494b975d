import type { Range } from '#domain/sentence.ts';

const BETWEEN = ' | ';

/** Where each cell of a table row stands in the row's text (non-empty cells joined by « | »); empty cells have an empty range. */
export function cellRanges(cells: readonly string[]): Range[] {
  let at = 0;
  return cells.map((cell) => {
    if (cell === '') return { start: at, end: at };
    const range = { start: at, end: at + cell.length };
    at = range.end + BETWEEN.length;
    return range;
  });
}
