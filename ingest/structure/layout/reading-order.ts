import { lineOf, type Line, type Segment } from './line.ts';

type Row = readonly Segment[];

/** Rows that must have text on both sides of a gutter. */
const LEAST_SIDE_BY_SIDE = 3;
/** Deeper than this no page has columns within columns. */
const DEEPEST = 4;
/** Times the font size: the narrowest gutter. */
const GUTTER = 1.1;
const WRAP_QUANTILE = 0.95;

/** The lines of a page in reading order: column by column where text stands side by side, full-width lines between them. */
export function readingOrder(page: number, rows: readonly Row[]): Line[] {
  return orderRows(page, rows, 0);
}

function orderRows(page: number, rows: readonly Row[], depth: number): Line[] {
  const gutter = depth < DEEPEST ? gutterOf(rows) : null;
  if (gutter === null) return asLines(page, rows);
  const lines: Line[] = [];
  let band: Row[] = [];
  const flush = (): void => {
    const left = sideOf(band, (segment) => segment.x < gutter);
    const right = sideOf(band, (segment) => segment.x >= gutter);
    if (right.length === 0 || left.length === 0) lines.push(...asLines(page, band));
    else lines.push(...orderRows(page, left, depth + 1), ...orderRows(page, right, depth + 1));
    band = [];
  };
  for (const row of rows) {
    if (row.some((segment) => crosses(segment, gutter))) {
      flush();
      lines.push(...asLines(page, [row]));
    } else {
      band.push(row);
    }
  }
  flush();
  return widened(lines);
}

/** Full-width lines parted by columns share one column, so that wrapped lines can be told from short ones. */
function widened(lines: readonly Line[]): Line[] {
  const left = Math.min(...lines.map((line) => line.column.left));
  const right = Math.max(...lines.map((line) => line.column.right));
  const middle = (left + right) / 2;
  return lines.map((line) => (line.x < middle && line.x + line.width > middle ? { ...line, column: { left, right } } : line));
}

function asLines(page: number, rows: readonly Row[]): Line[] {
  const segments = rows.flat();
  const rights = segments.map(({ x, width }) => x + width).sort((a, b) => a - b);
  // A few lines that stick out do not say where the others were wrapped.
  const right = rights[Math.floor(WRAP_QUANTILE * rights.length)] ?? 0;
  const column = { left: Math.min(...segments.map(({ x }) => x)), right };
  return rows.filter((row) => row.length > 0).map((row) => lineOf(page, row, column));
}

function sideOf(rows: readonly Row[], isOnSide: (segment: Segment) => boolean): Row[] {
  return rows.map((row) => row.filter(isOnSide)).filter((row) => row.length > 0);
}

function crosses(segment: Segment, x: number): boolean {
  return segment.x < x && segment.x + segment.width > x;
}

/** Where the most rows have text on both sides and the fewest run across; null when the page has one column. */
function gutterOf(rows: readonly Row[]): number | null {
  const candidates: number[] = [];
  for (const row of rows) {
    row.forEach((segment, index) => {
      const before = row[index - 1];
      // A list mark stands before its text, not in a column of its own.
      if (before === undefined || before.text.length <= 3) return;
      const end = before.x + before.width;
      if (segment.x - end >= GUTTER * Math.max(segment.size, before.size)) candidates.push(segment.x - 1);
    });
  }
  // Columns of different heights never share a row; their left edges give them away.
  let best: { x: number; score: number } | null = null;
  for (const x of new Set(candidates.map(Math.floor))) {
    const score = scoreOf(rows, x);
    if (score > 0 && (best === null || score > best.score)) best = { x, score };
  }
  return best === null ? null : best.x;
}

function scoreOf(rows: readonly Row[], x: number): number {
  let left = 0;
  let right = 0;
  let both = 0;
  let across = 0;
  for (const row of rows) {
    if (row.some((segment) => crosses(segment, x))) {
      across += 1;
      continue;
    }
    const hasLeft = row.some((segment) => segment.x < x);
    const hasRight = row.some((segment) => segment.x >= x);
    if (hasLeft) left += 1;
    if (hasRight) right += 1;
    if (hasLeft && hasRight) both += 1;
  }
  // Columns with lines at different heights show as runs of rows on either side; a few shared rows are proof enough.
  if (both < LEAST_SIDE_BY_SIDE && !(both >= 1 && left >= LEAST_SIDE_BY_SIDE && right >= LEAST_SIDE_BY_SIDE)) return 0;
  return both * 2 + Math.min(left, right) - across;
}
