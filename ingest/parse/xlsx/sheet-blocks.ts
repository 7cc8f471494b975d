import type { BlockDraft, PlacedDraft } from '../blocks/block-draft.ts';
import { looksLikeHeader } from '../blocks/table-header.ts';
import type { SheetRow } from './sheet-rows.ts';

/** Names a program gave; they say nothing. */
const UNNAMED = /^(?:ark|sheet|tabell|blad)\s?\d*$/iu;
/** Rows looked at to tell a table's headings. */
const SAMPLE_ROWS = 30;

/** A sheet as tables parted by empty rows. A row with one cell above a table heads it. */
export function sheetBlocks(name: string, rows: readonly SheetRow[]): PlacedDraft[] {
  const drafts: PlacedDraft[] = [];
  const push = (draft: BlockDraft, row: number): void => void drafts.push({ draft, place: { kind: 'row', sheet: name, row } });
  if (!UNNAMED.test(name.trim()) && rows[0] !== undefined) push({ kind: 'heading', level: 1, text: name }, rows[0].number);
  let header: { readonly columns: readonly number[]; readonly texts: readonly string[] } | null = null;
  for (const table of tables(rows)) {
    let start = 0;
    while (table.length > start + 1 && isTitle(table[start], table[start + 1])) {
      const title = table[start];
      if (title !== undefined) push({ kind: 'heading', level: 2, text: [...title.cells.values()].join(' ') }, title.number);
      start++;
    }
    const body = table.slice(start);
    const columns = [...new Set(body.flatMap((row) => [...row.cells.keys()]))].sort((a, b) => a - b);
    const cellsOf = (row: SheetRow): string[] => columns.map((column) => row.cells.get(column) ?? '');
    const [first] = body;
    if (first !== undefined && looksLikeHeader(body.slice(0, SAMPLE_ROWS).map(cellsOf), first.bold)) {
      header = { columns, texts: cellsOf(first) };
      body.shift();
    } else if (header !== null && !columns.every((column) => header?.columns.includes(column))) header = null;
    for (const row of body) {
      const shown = header === null ? columns : header.columns;
      if (header === null && row.cells.size === 1) push({ kind: 'paragraph', text: [...row.cells.values()].join(' ') }, row.number);
      else push({ kind: 'table-row', cells: shown.map((column) => row.cells.get(column) ?? ''), header: header?.texts ?? [] }, row.number);
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

function isTitle(row: SheetRow | undefined, next: SheetRow | undefined): boolean {
  const text = row === undefined ? '' : ([...row.cells.values()][0] ?? '');
  const column = row === undefined ? 0 : ([...row.cells.keys()][0] ?? 0);
  return (
    row?.cells.size === 1 &&
    next !== undefined &&
    column <= Math.min(...next.cells.keys()) &&
    (next.cells.size > 1 || row.bold) &&
    text.length <= 150 &&
    /\p{L}/u.test(text)
  );
}
