import type { BlockDraft } from '../blocks/block-draft.ts';
import { MOST_COLUMNS, type TableRow } from '../blocks/table-rows.ts';
import { attribute, childAt, descendants, type XmlElement } from '../xml/xml-element.ts';
import { DELETED, type LeaveOut, visibleChildren } from './visible-children.ts';

export type WordRow = { readonly isHeader: boolean; readonly cells: readonly XmlElement[] };

/** The rows of a table that are neither hidden nor deleted. */
export function wordRows(table: XmlElement, leaveOut: LeaveOut): WordRow[] {
  return visibleChildren(table, leaveOut).flatMap((row) => {
    if (row.local !== 'tr') return [];
    const properties = childAt(row, 'trPr');
    if (['hidden', ...DELETED].some((name) => childAt(properties, name) !== null)) {
      leaveOut(row, 'hidden');
      return [];
    }
    const cells = visibleChildren(row, leaveOut).filter(({ local }) => local === 'tc');
    return [{ isHeader: childAt(properties, 'tblHeader') !== null, cells }];
  });
}

/** A table that only arranges things on the page: its cells are read as running text. */
export function isLayoutTable(table: XmlElement, rows: readonly WordRow[]): boolean {
  return descendants(table, 'tbl').length > 0 || rows.every(({ cells }) => cells.length < 2);
}

/** Word says of each cell whether it continues the one above; here each says how far down it reaches. */
export function spannedRows(rows: readonly WordRow[], read: (cell: XmlElement) => readonly BlockDraft[]): TableRow[] {
  const open = new Map<number, { down: number }>();
  return rows.map(({ isHeader, cells }) => {
    let column = 0;
    const begun = cells.flatMap((cell) => {
      const properties = childAt(cell, 'tcPr');
      const at = column;
      const across = Math.min(MOST_COLUMNS, Math.max(1, Number(attribute(childAt(properties, 'gridSpan'), 'val')) || 1));
      column += across;
      const merge = childAt(properties, 'vMerge');
      const above = open.get(at);
      if (merge !== null && attribute(merge, 'val') !== 'restart' && above !== undefined) {
        above.down++;
        return [];
      }
      const drafts = read(cell);
      const begins = { text: drafts.map(draftLine).join(' '), across, down: 1, bold: drafts.every(({ kind }) => kind === 'heading') };
      open.set(at, begins);
      return [begins];
    });
    return { isHeader, cells: begun };
  });
}

/** A block as one line of text, with the number it has in a list. */
export function draftLine(draft: BlockDraft): string {
  if (draft.kind === 'table-row') return draft.cells.join(' ');
  return draft.kind === 'list-item' && /[\p{L}\d]/u.test(draft.marker) ? `${draft.marker} ${draft.text}` : draft.text;
}
