import type { Frame } from './slide-shape.ts';

/** Edges may overlap by this share of the smaller box and still count as apart; people place boxes by hand. */
const SLACK = 0.1;
const MOST_COLUMNS = 4;
/** A column of its own is at least this share of the slide's height; lower boxes side by side make a row. */
const COLUMN_HEIGHT = 0.15;

/**
 * Boxes in the order they are read: columns of running text from the left, otherwise rows from the top, divided again
 * inside each part. Boxes that cannot be parted go by top, then left.
 */
export function readingOrder<T extends { readonly frame: Frame }>(boxes: readonly T[], slideHeight: number): T[] {
  if (boxes.length < 2) return [...boxes];
  const columns = part(boxes, 'x', 'width');
  if (columns.length > 1 && columns.length <= MOST_COLUMNS && columns.every((column) => isTall(column, slideHeight))) {
    return columns.flatMap((column) => readingOrder(column, slideHeight));
  }
  const rows = part(boxes, 'y', 'height');
  if (rows.length > 1) return rows.flatMap((row) => readingOrder(row, slideHeight));
  if (columns.length > 1) return columns.flatMap((column) => readingOrder(column, slideHeight));
  return [...boxes].sort((a, b) => a.frame.y - b.frame.y || a.frame.x - b.frame.x);
}

function isTall(column: readonly { readonly frame: Frame }[], slideHeight: number): boolean {
  return column.some(({ frame }) => frame.height >= slideHeight * COLUMN_HEIGHT);
}

/** Groups with clear space between them along one axis. */
function part<T extends { readonly frame: Frame }>(boxes: readonly T[], start: 'x' | 'y', size: 'width' | 'height'): T[][] {
  const groups: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const box of [...boxes].sort((a, b) => a.frame[start] - b.frame[start])) {
    const group = groups.at(-1);
    if (group === undefined || box.frame[start] + box.frame[size] * SLACK >= end) groups.push([box]);
    else group.push(box);
    end = Math.max(end, box.frame[start] + box.frame[size] * (1 - SLACK));
  }
  return groups;
}
