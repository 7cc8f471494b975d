import type { BlockDraft } from './block-draft.ts';
import { looksLikeHeader } from './table-header.ts';

/** A cell where it begins; the columns and rows it covers besides are not listed. */
export type TableCell = { readonly text: string; readonly across: number; readonly down: number; readonly bold: boolean };
export type TableRow = { readonly cells: readonly TableCell[] /** Marked as a row of headings. */; readonly isHeader: boolean };
/** `row`: number of the row it comes from, counted from 0. */
export type RowDraft = { readonly row: number; readonly draft: BlockDraft };

export const MOST_COLUMNS = 1_000;
/** A file of spans alone would otherwise grow a thousandfold; beyond this, cells cover one column. */
export const MOST_CELLS = 3_000_000;
const LONGEST_SECTION_TITLE = 100;

type GridRow = {
  readonly row: number;
  /** A merged cell's text stands in its first column, in every row it reaches down to. */
  readonly cells: readonly string[];
  /** … and here in every column too. */
  readonly filled: readonly string[];
  readonly isHeader: boolean;
  readonly bold: boolean;
  /** One cell over all columns. */
  readonly spanning: boolean;
  /** Some cells cover several columns, as in the upper of two rows of headings. */
  readonly grouped: boolean;
};

/** Row by row, each with the headings of its columns. A bold line over the whole width starts a section of the table. */
export function tableRows(table: readonly TableRow[], sectionLevel: number): RowDraft[] {
  const rows = grid(table).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const first = rows.findIndex(({ spanning }) => !spanning);
  const titles = first === -1 ? [] : rows.slice(0, first);
  const rest = rows.slice(titles.length);
  const height = headerHeight(rest);
  const header = joinHeaders(rest.slice(0, height));
  const isTitle = ({ isHeader, spanning, bold }: GridRow): boolean => spanning && (bold || (isHeader && header.length > 0));
  return [...titles, ...rest.slice(height)].map((row) => {
    const title = row.cells[0] ?? '';
    const draft: BlockDraft =
      isTitle(row) && title.length <= LONGEST_SECTION_TITLE
        ? { kind: 'heading', level: sectionLevel, text: title }
        : { kind: 'table-row', cells: row.cells, header };
    return { row: row.row, draft };
  });
}

/** How many rows on top are headings. */
function headerHeight(rows: readonly GridRow[]): number {
  const [first, second] = rows;
  if (first === undefined) return 0;
  const marked = rows.findIndex((row) => !row.isHeader);
  if (marked === -1) return rows.length > 1 ? 1 : 0;
  if (marked > 0) return marked;
  const height = second !== undefined && (groups(first, second) || (first.grouped && standsOver(first, second))) ? 2 : 1;
  const full = rows.slice(height).filter((row) => !row.spanning);
  return looksLikeHeader([height === 1 ? first.cells : joinHeaders(rows.slice(0, height)), ...full.map(({ cells }) => cells)], first.bold)
    ? height
    : 0;
}

/** Headings written once over several columns whose own headings repeat below («2025 | | 2026 |» over «Drift | Invest | Drift | Invest»). */
function groups(upper: GridRow, lower: GridRow): boolean {
  const below = lower.cells.filter((cell) => cell !== '');
  const above = upper.cells.filter((cell) => cell !== '');
  return (
    above.length > 1 && above.length < below.length && new Set(below).size < below.length && below.every((cell) => /\p{L}/u.test(cell))
  );
}

/** Every column has one heading: what is no group has nothing of its own below it. */
function standsOver(upper: GridRow, lower: GridRow): boolean {
  return upper.filled.every((cell, column) => {
    const below = lower.cells[column] ?? '';
    const inGroup = cell !== '' && (cell === upper.filled[column - 1] || cell === upper.filled[column + 1]);
    return inGroup || cell === '' || below === '' || below === cell;
  });
}

function joinHeaders(rows: readonly GridRow[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const lowest = rows.length - 1;
  const texts = rows.map((row, index) => {
    const below = rows[index + 1];
    return index < lowest && below !== undefined && groups(row, below) ? toTheRight(row.filled, below.filled) : row.filled;
  });
  return Array.from({ length: width }, (_, column) => {
    const parts = texts.map((row) => row[column]?.trim() ?? '').filter((part) => part !== '');
    return [...new Set(parts)].join(' ');
  });
}

/** An empty heading over a filled one belongs to the group that began to its left. */
function toTheRight(upper: readonly string[], lower: readonly string[]): string[] {
  let group = '';
  return lower.map((below, column) => {
    group = upper[column] === undefined || upper[column] === '' ? group : upper[column];
    return below === '' ? (upper[column] ?? '') : group;
  });
}

function grid(table: readonly TableRow[]): GridRow[] {
  /** Cells that reach down from rows above: column → text and rows left. */
  const reaching = new Map<number, { readonly text: string; readonly fill: string; left: number }>();
  let free = MOST_CELLS;
  const rows = table.map(({ cells: found, isHeader }, row) => {
    const cells: string[] = [];
    const filled: string[] = [];
    const fromAbove = (): void => {
      for (let above = reaching.get(cells.length); above !== undefined; above = reaching.get(cells.length)) {
        if (--above.left === 0) reaching.delete(cells.length);
        cells.push(above.text);
        filled.push(above.fill);
      }
    };
    for (const { text, across, down } of found) {
      fromAbove();
      for (let column = 0; column < (free > 0 ? across : 1) && cells.length < MOST_COLUMNS; column++) {
        const shown = column === 0 ? text : '';
        if (down > 1) reaching.set(cells.length, { text: shown, fill: text, left: down - 1 });
        cells.push(shown);
        filled.push(text);
      }
    }
    fromAbove();
    free -= cells.length;
    const bold = found.every((cell) => cell.bold);
    return { row, cells, filled, isHeader, bold, wide: found.some(({ across }) => across > 1), alone: found.length === 1 };
  });
  return rows.map(({ wide, alone, ...row }) => {
    const spanning = alone && row.cells.length > 1;
    return { ...row, spanning, grouped: wide && !spanning };
  });
}
