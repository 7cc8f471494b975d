import type { BlockDraft, PlacedDraft } from '../blocks/block-draft.ts';
import { MOST_CELLS, type TableCell, type TableRow, tableRows } from '../blocks/table-rows.ts';
import type { MergedCells, SheetRow } from './sheet-rows.ts';

/** Names a program gave; they say nothing. */
const UNNAMED = /^(?:ark|sheet|tabell|blad)\s?\d*$/iu;
const LONGEST_TITLE = 150;
const SECTION_LEVEL = 2;

/** A sheet as tables parted by empty rows. A row with one cell above a table heads it. */
export function sheetBlocks(name: string, rows: readonly SheetRow[], merged: readonly MergedCells[]): PlacedDraft[] {
  const drafts: PlacedDraft[] = [];
  const push = (draft: BlockDraft, row: number): void => void drafts.push({ draft, place: { kind: 'row', sheet: name, row } });
  if (!UNNAMED.test(name.trim()) && rows[0] !== undefined) push({ kind: 'heading', level: 1, text: name }, rows[0].number);
  /** Headings hold for the tables below too, as long as they stand in the same columns. */
  let last: { readonly columns: readonly number[]; readonly header: readonly string[] } | null = null;
  for (const table of tables(rows)) {
    const titles = table.findIndex((row, index) => !isTitle(row, table[index + 1]));
    for (const title of table.slice(0, titles)) push({ kind: 'heading', level: 2, text: lineOf(title) }, title.number);
    const body = table.slice(titles);
    const columns = [...new Set(body.flatMap((row) => [...row.cells.keys()]))].sort((a, b) => a - b);
    if (columns.length * body.length > MOST_CELLS) {
      for (const row of body) push({ kind: 'table-row', cells: [...row.cells.values()].map(({ text }) => text), header: [] }, row.number);
      continue;
    }
    const read = tableRows(tableOf(body, columns, merged), SECTION_LEVEL);
    const header = read.flatMap(({ draft }) => (draft.kind === 'table-row' ? [draft.header] : []))[0] ?? [];
    if (header.length > 0) last = { columns, header };
    else if (!columns.every((column) => last?.columns.includes(column))) last = null;
    for (const { draft, row } of read) {
      const number = body[row]?.number ?? 0;
      if (draft.kind !== 'table-row') push(draft, number);
      else if (last === null)
        push(draft.cells.filter((cell) => cell !== '').length === 1 ? { kind: 'paragraph', text: draft.cells.join('') } : draft, number);
      else push({ ...draft, cells: last.columns.map((column) => draft.cells[columns.indexOf(column)] ?? ''), header: last.header }, number);
    }
  }
  return drafts;
}

function tables(rows: readonly SheetRow[]): SheetRow[][] {
  const found: SheetRow[][] = [];
  for (const row of rows) {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && row.number <= last.number + 1) found.at(-1)?.push(row);
    else found.push([row]);
  }
  return found;
}

/** The rows with their cells in the columns that are used, each with what it covers of them. */
function tableOf(rows: readonly SheetRow[], columns: readonly number[], merged: readonly MergedCells[]): TableRow[] {
  const spans = spansOf(rows, columns, merged);
  return rows.map(({ number, cells }) => ({
    isHeader: false,
    cells: columns.flatMap((column): TableCell[] => {
      const span = spans.get(keyOf(number, column)) ?? ONE_CELL;
      return span === COVERED ? [] : [{ ...(cells.get(column) ?? NO_CELL), ...span }];
    }),
  }));
}

type Span = { readonly across: number; readonly down: number };
const ONE_CELL: Span = { across: 1, down: 1 };
/** Covered by a merged cell to the left or above. */
const COVERED: Span = { across: 0, down: 0 };
const NO_CELL = { text: '', bold: true };

/** What each merged cell covers of the table, whose rows follow each other without a gap. */
function spansOf(rows: readonly SheetRow[], columns: readonly number[], merged: readonly MergedCells[]): ReadonlyMap<number, Span> {
  const first = rows[0]?.number ?? 0;
  const last = rows.at(-1)?.number ?? 0;
  const spans = new Map<number, Span>();
  let looked = 0;
  for (const { top, bottom, left, right } of merged) {
    // One that begins outside the table, or inside another, shows nothing here.
    if (top < first || top > last || spans.has(keyOf(top, left)) || looked > MOST_CELLS) continue;
    const covered = columns.filter((column) => column >= left && column <= right);
    const end = Math.min(bottom, last);
    looked += covered.length * (end - top + 1);
    for (let row = top; row <= end; row++) for (const column of covered) spans.set(keyOf(row, column), COVERED);
    if (covered[0] === left) spans.set(keyOf(top, left), { across: covered.length, down: end - top + 1 });
  }
  return spans;
}

function keyOf(row: number, column: number): number {
  return row * KEY_STEP + column;
}

/** More than the columns of any sheet. */
const KEY_STEP = 32_768;

function isTitle(row: SheetRow, next: SheetRow | undefined): boolean {
  const text = lineOf(row);
  const [column = 0] = row.cells.keys();
  return (
    row.cells.size === 1 &&
    next !== undefined &&
    column <= Math.min(...next.cells.keys()) &&
    (next.cells.size > 1 || [...row.cells.values()].every(({ bold }) => bold)) &&
    text.length <= LONGEST_TITLE &&
    /\p{L}/u.test(text)
  );
}

function lineOf(row: SheetRow): string {
  return [...row.cells.values()].map(({ text }) => text).join(' ');
}
