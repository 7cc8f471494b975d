import { boundsOf, type Segment } from './line.ts';
import { readMarker } from './list-marker.ts';
import type { Table, TableRow } from './table.ts';

/** Points a cell's left or right edge may differ from its column's. */
const ALIGNED = 5;
const LEAST_ROWS = 3;
/** Times the font size: a wider step between rows ends the table. */
const MOST_ROW_STEP = 3.2;
/** Lines in two columns of running text also stand side by side; cells are mostly shorter than this part of their column. */
const CELL_FILL = 0.75;
const MOST_CELL_LETTERS = 60;
/** Part of the cells that start with a small letter from which two columns are wrapped sentences. */
const RUNNING_SHARE = 0.4;

type Row = readonly Segment[];

/** Tables without rules: rows of at least two short cells under each other, a wrapped cell's further lines between them. */
export function alignedTables(rows: readonly Row[]): Table[] {
  const tables: Table[] = [];
  let at = 0;
  while (at < rows.length) {
    const found = tableFrom(rows, at);
    if (found === null) {
      at += 1;
    } else {
      tables.push(found.table);
      at = found.next;
    }
  }
  return tables;
}

function tableFrom(rows: readonly Row[], start: number): { readonly table: Table; readonly next: number } | null {
  const head = rows[start];
  if (head === undefined || head.length < 2 || head.some(startsList)) return null;
  const columns = head.map((segment) => ({ left: segment.x, right: segment.x + segment.width }));
  const taken: Row[] = [head];
  const main: Row[] = [head];
  let next = start + 1;
  for (; next < rows.length; next++) {
    const row = rows[next];
    const before = taken.at(-1);
    if (row === undefined || before === undefined) break;
    const step = Math.min(...row.map(({ y }) => y)) - Math.min(...before.map(({ y }) => y));
    const size = Math.max(...before.map((segment) => segment.size));
    if (step > MOST_ROW_STEP * size || row.some(startsList) || !fits(row, columns)) break;
    taken.push(row);
    if (row.length >= 2 && row[0] !== undefined && columnOf(row[0], columns) === 0) main.push(row);
  }
  const full = main.filter((row) => row.length === head.length).length;
  if (main.length < LEAST_ROWS || full < Math.max(LEAST_ROWS, main.length * 0.5) || !looksLikeCells(main, columns)) return null;
  const tableRows: TableRow[] = [];
  for (const row of taken) {
    const continues = !main.includes(row);
    const cells = columns.map((_, index) => row.filter((segment) => columnOf(segment, columns) === index));
    const last = tableRows.at(-1);
    if (continues && last !== undefined) {
      tableRows[tableRows.length - 1] = {
        cells: last.cells.map((cell, index) => ({ ...cell, lines: [...cell.lines, ...nonEmpty(cells[index] ?? [])] })),
      };
    } else {
      tableRows.push({ cells: cells.map((segments) => ({ span: 1, lines: nonEmpty(segments) })) });
    }
  }
  return { table: { bounds: boundsOf(taken.flat()), columns: columns.map(({ left }) => left), rows: tableRows }, next };
}

type Column = { left: number; right: number };

function nonEmpty(segments: readonly Segment[]): (readonly Segment[])[] {
  return segments.length === 0 ? [] : [segments];
}

function startsList(segment: Segment): boolean {
  const marker = readMarker(segment);
  return marker !== null && marker.kind === 'bullet';
}

/** Every segment starts, ends or is centred where its column does, in a column of its own. */
function fits(row: Row, columns: Column[]): boolean {
  const used = new Set<number>();
  for (const segment of row) {
    const index = columnOf(segment, columns);
    const column = columns[index];
    if (column === undefined || used.has(index)) return false;
    used.add(index);
    const following = columns[index + 1];
    if (following !== undefined && segment.x + segment.width > following.left) return false;
    column.right = Math.max(column.right, segment.x + segment.width);
  }
  return used.size > 0;
}

function columnOf(segment: Segment, columns: readonly Column[]): number {
  return columns.findIndex(({ left, right }) => {
    const end = segment.x + segment.width;
    return (
      Math.abs(segment.x - left) <= ALIGNED ||
      Math.abs(end - right) <= ALIGNED ||
      Math.abs(segment.x + segment.width / 2 - (left + right) / 2) <= ALIGNED
    );
  });
}

function looksLikeCells(main: readonly Row[], columns: readonly Column[]): boolean {
  const cells = main.flat();
  const short = cells.filter(({ text }) => text.length <= MOST_CELL_LETTERS).length;
  if (short < 0.8 * cells.length) return false;
  if (columns.length > 2) return true;
  const goingOn = main
    .slice(1)
    .flat()
    .filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  if (goingOn >= RUNNING_SHARE * main.slice(1).flat().length) return false;
  // Two columns of running text fill their lines; a table of two columns leaves at least one of them mostly short.
  return columns.some((column, index) => {
    const width = (columns[index + 1]?.left ?? column.right) - column.left;
    const inside = main.flatMap((row) => row.filter((segment) => columnOf(segment, columns) === index));
    const filled = inside.filter((segment) => segment.width > CELL_FILL * width).length;
    return filled <= 0.34 * inside.length && inside.every(({ text }) => text.length <= MOST_CELL_LETTERS);
  });
}
