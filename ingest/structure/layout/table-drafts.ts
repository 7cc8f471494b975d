import type { Draft } from './draft.ts';
import { joinLines } from './join-lines.ts';
import { lineOf } from './line.ts';
import type { Table, TableCell, TableRow } from './table.ts';
import { addLine, type PageContext } from './build-drafts.ts';

/** The table a page ended with, so that the next page can go on with it. */
export type OpenTable = { readonly columns: readonly number[]; readonly header: readonly string[] };

const LONGEST_HEADER_CELL = 60;
/** Points the columns of a table may move over a page break. */
const COLUMN_DRIFT = 8;

/** Adds a table row by row. A row that is one merged cell is a heading or a line of text between the rows. */
export function addTable(drafts: Draft[], table: Table, before: OpenTable | null, number: number, page: PageContext): OpenTable {
  const [first, ...others] = table.rows;
  if (first === undefined) return { columns: table.columns, header: [] };
  const goesOn = before !== null && sameColumns(before.columns, table.columns);
  const hasHeader = isHeader(first, others);
  const repeated = goesOn && before.header.length > 0 && cellTexts(first).join('|') === before.header.join('|');
  const header = hasHeader && !(goesOn && !repeated) ? cellTexts(first) : goesOn ? before.header : [];
  for (const row of hasHeader && (repeated || !goesOn) ? others : table.rows) {
    const [only] = row.cells;
    if (row.cells.length === 1 && only !== undefined) {
      const column = { left: table.bounds.x, right: table.bounds.x + table.bounds.width };
      for (const segments of only.lines) addLine(drafts, lineOf(number, segments, column), page);
    } else {
      drafts.push({ kind: 'row', page: number, row, header });
    }
  }
  return { columns: table.columns, header };
}

function cellText(cell: TableCell): string {
  return joinLines(cell.lines.map((segments) => ({ text: segments.map(({ text }) => text).join(' '), page: 0, box: null }))).text;
}

function cellTexts(row: TableRow): string[] {
  return row.cells.flatMap((cell) => [cellText(cell), ...Array.from({ length: cell.span - 1 }, () => '')]);
}

function sameColumns(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, index) => Math.abs(x - (b[index] ?? 0)) <= COLUMN_DRIFT);
}

/** A first row of short names over rows of values. */
function isHeader(first: TableRow, others: readonly TableRow[]): boolean {
  const texts = first.cells.map(cellText);
  const filled = texts.filter((text) => text !== '');
  if (others.length === 0 || filled.length < 2 || filled.length < texts.length - 1) return false;
  if (filled.some((text) => text.length > LONGEST_HEADER_CELL || /[.:;,]$/u.test(text) || /^[\d\s.,%–-]+$/u.test(text))) return false;
  if (isBold(first)) return true;
  // Where the first column is bold, it names the rows; then there is no row of names above.
  const boldNames = others.filter((row) => row.cells[0] !== undefined && isBoldCell(row.cells[0])).length;
  return boldNames < 0.5 * others.length && others.length >= 2;
}

function isBold(row: TableRow): boolean {
  return row.cells.every((cell) => cell.lines.length === 0 || isBoldCell(cell));
}

function isBoldCell(cell: TableCell): boolean {
  return cell.lines.length > 0 && cell.lines.flat().every((segment) => segment.bold);
}
