import { attribute, childElements, descendants, textOf, type XmlElement } from '../xml/xml-element.ts';
import type { BlockDraft } from './block-draft.ts';
import { looksLikeHeader } from './table-header.ts';

const MOST_COLUMNS = 1_000;
const LONGEST_SECTION_TITLE = 100;

type Row = {
  readonly cells: string[];
  readonly isHeader: boolean;
  readonly bold: boolean /** One cell over all columns. */;
  readonly spanning: boolean;
};

/** A table that only arranges things on the page: its cells are read as running text. */
export function isLayoutTable(table: XmlElement): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  if (descendants(table, 'table').length > 0) return true;
  return rowsOf(table).every((row) => cellsOf(row).length < 2);
}

export function layoutCells(table: XmlElement): XmlElement[] {
  return rowsOf(table).flatMap(cellsOf);
}

/** Row by row, each with the headings of its columns. A bold line over the whole width starts a section of the table. */
export function tableRows(table: XmlElement, cellText: (cell: XmlElement) => string, sectionLevel: number): BlockDraft[] {
  const rows = readRows(table, cellText);
  let marked = rows.findIndex((row) => !row.isHeader);
  if (marked === -1) marked = rows.length > 1 ? 1 : 0;
  const full = rows.filter((row) => !row.spanning);
  if (
    marked === 0 &&
    rows[0] === full[0] &&
    looksLikeHeader(
      full.map((row) => row.cells),
      rows[0]?.bold ?? false,
    )
  )
    marked = 1;
  const header = joinHeaders(rows.slice(0, marked));
  return rows.slice(marked).map((row): BlockDraft => {
    const title = row.cells[0] ?? '';
    if (row.spanning && row.bold && title.length <= LONGEST_SECTION_TITLE) return { kind: 'heading', level: sectionLevel, text: title };
    return { kind: 'table-row', cells: row.cells, header };
  });
}

function readRows(table: XmlElement, cellText: (cell: XmlElement) => string): Row[] {
  const rows: Row[] = [];
  /** Cells that reach down from rows above: column → text and rows left. */
  const reaching = new Map<number, { readonly text: string; left: number }>();
  for (const element of rowsOf(table)) {
    const cells: string[] = [];
    const found = cellsOf(element);
    const fromAbove = (): void => {
      for (let above = reaching.get(cells.length); above !== undefined; above = reaching.get(cells.length)) {
        if (--above.left === 0) reaching.delete(cells.length);
        cells.push(above.text);
      }
    };
    for (const cell of found) {
      fromAbove();
      const text = cellText(cell);
      const width = span(cell, 'colspan');
      const height = span(cell, 'rowspan');
      for (let column = 0; column < width && cells.length < MOST_COLUMNS; column++) {
        if (height > 1) reaching.set(cells.length, { text: column === 0 ? text : '', left: height - 1 });
        cells.push(column === 0 ? text : '');
      }
    }
    fromAbove();
    if (cells.every((cell) => cell.trim() === '')) continue;
    rows.push({
      cells,
      isHeader: found.every((cell) => cell.local === 'th'),
      bold: found.every((cell) => isBold(cell)),
      spanning: found.length === 1 && cells.length > 1,
    });
  }
  return rows;
}

function joinHeaders(rows: readonly Row[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map((row) => row.cells[column]?.trim() ?? '').filter((part) => part !== '');
    return [...new Set(parts)].join(' ');
  });
}

/** All of its text stands in bold; an empty cell does not count against the row. */
export function isBold(element: XmlElement): boolean {
  const bold = [...descendants(element, 'strong'), ...descendants(element, 'b')].map(textOf).join('');
  return bold.replace(/\s/gu, '').length >= textOf(element).replace(/\s/gu, '').length;
}

function rowsOf(table: XmlElement): XmlElement[] {
  return childElements(table).flatMap((child) => {
    if (child.local === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.local) ? childElements(child).filter((row) => row.local === 'tr') : [];
  });
}

function cellsOf(row: XmlElement): XmlElement[] {
  return childElements(row).filter((cell) => cell.local === 'td' || cell.local === 'th');
}

function span(cell: XmlElement, name: string): number {
  const value = Number(cell.attributes.get(name) ?? 1);
  return Number.isInteger(value) && value > 1 ? Math.min(value, MOST_COLUMNS) : 1;
}
