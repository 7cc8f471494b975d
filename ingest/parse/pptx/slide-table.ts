import type { BlockDraft } from '../blocks/block-draft.ts';
import { type TableRow, tableRows } from '../blocks/table-rows.ts';
import { drawingParagraphs } from '../xml/drawing-text.ts';
import { attribute, childAt, childrenNamed, type XmlElement } from '../xml/xml-element.ts';

const LONGEST_HEADING = 80;
const SECTION_LEVEL = 2;

export function slideTable(table: XmlElement): BlockDraft[] {
  const rows = childrenNamed(table, 'tr').map((row): TableRow => {
    // A cell covered by its neighbour's span keeps its old text in the file.
    const cells = childrenNamed(row, 'tc').filter((cell) => !isOn(cell, 'hMerge') && !isOn(cell, 'vMerge'));
    return { isHeader: false, cells: cells.map(tableCell) };
  });
  const [first] = rows;
  const declared = isOn(childAt(table, 'tblPr'), 'firstRow') && rows.length > 1 && (first?.cells.length ?? 0) > 1;
  const headed = declared && first?.cells.every((cell) => cell.text.length <= LONGEST_HEADING) === true;
  return tableRows(
    rows.map((row, index) => ({ ...row, isHeader: headed && index === 0 })),
    SECTION_LEVEL,
  ).map(({ draft }) => draft);
}

function tableCell(cell: XmlElement): TableRow['cells'][number] {
  const paragraphs = drawingParagraphs(childAt(cell, 'txBody'), []);
  return {
    text: paragraphs.map(({ text }) => text.trim()).join(' '),
    across: Number(attribute(cell, 'gridSpan') ?? 1) || 1,
    down: Number(attribute(cell, 'rowSpan') ?? 1) || 1,
    bold: paragraphs.every(({ bold }) => bold),
  };
}

function isOn(element: XmlElement | null, name: string): boolean {
  return /^(?:1|true)$/u.test(attribute(element, name) ?? '');
}
