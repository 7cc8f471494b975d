import { attribute, childElements, descendants, textOf, type XmlElement } from '../xml/xml-element.ts';
import { MOST_COLUMNS, type TableRow } from './table-rows.ts';

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

/** @param cellText the text of a cell as it is shown */
export function htmlTableRows(table: XmlElement, cellText: (cell: XmlElement) => string): TableRow[] {
  return rowsOf(table).map((row) => {
    const cells = cellsOf(row);
    return {
      isHeader: cells.length > 0 && cells.every((cell) => cell.local === 'th'),
      cells: cells.map((cell) => ({
        text: cellText(cell),
        across: span(cell, 'colspan'),
        down: span(cell, 'rowspan'),
        bold: isBold(cell),
      })),
    };
  });
}

/** All of its text stands in bold; an empty cell does not count against the row. */
function isBold(element: XmlElement): boolean {
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
