import type { BlockDraft } from '../blocks/block-draft.ts';
import { type TableRow, tableRows } from '../blocks/table-rows.ts';
import { type DrawingParagraph, drawingParagraphs } from '../xml/drawing-text.ts';
import { isLabelText } from './slide-labels.ts';
import { attribute, childAt, childrenNamed, type XmlElement } from '../xml/xml-element.ts';

const LONGEST_HEADING = 80;
const SECTION_LEVEL = 2;

/** A table of a slide, row by row. */
export function slideTable(table: XmlElement): BlockDraft[] {
  const rows = childrenNamed(table, 'tr').map((row): TableRow => {
    // A cell covered by its neighbour's span keeps its old text in the file.
    const cells = childrenNamed(row, 'tc').filter((cell) => !isOn(cell, 'hMerge') && !isOn(cell, 'vMerge'));
    return { isHeader: false, cells: cells.map(tableCell) };
  });
  return tableRows(
    rows.map((row, index) => ({ ...row, isHeader: index === 0 && isHeaded(table, rows) })),
    SECTION_LEVEL,
  ).map(({ draft }) => draft);
}

/** The lines of a table whose first column only names what stands beside it («Mål»), under their names; null for other tables. */
export function labelledLines(table: XmlElement): BlockDraft[] | null {
  const rows = childrenNamed(table, 'tr').map((row) =>
    childrenNamed(row, 'tc').map((cell) => drawingParagraphs(childAt(cell, 'txBody'), [])),
  );
  if (!rows.every(([name = [], ...rest]) => rest.length === 1 && isLabelText(name))) return null;
  if (!rows.some(([, lines]) => (lines?.length ?? 0) > 1)) return null;
  return rows.flatMap(([name = [], lines = []], index): BlockDraft[] => {
    const label = name.map(({ text }) => text).join(' ');
    if (index === 0 && lines.length === 1 && isOn(childAt(table, 'tblPr'), 'firstRow'))
      return [{ kind: 'table-row', cells: [label, ...lines.map(({ text }) => text)], header: [] }];
    return [{ kind: 'heading', level: SECTION_LEVEL, text: label }, ...lines.map(lineBlock)];
  });
}

export function lineBlock({ text, level, marker }: DrawingParagraph): BlockDraft {
  return marker === null ? { kind: 'paragraph', text } : { kind: 'list-item', level, marker, text };
}

function isHeaded(table: XmlElement, [first, ...rest]: readonly TableRow[]): boolean {
  if (first === undefined || rest.length === 0 || first.cells.length < 2 || !isOn(childAt(table, 'tblPr'), 'firstRow')) return false;
  return first.cells.every((cell) => cell.text.length <= LONGEST_HEADING);
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
