import { attribute, childAt, childrenNamed, descendants, textOf, type XmlElement } from '../xml/xml-element.ts';
import type { CellStyle } from './cell-styles.ts';
import { showNumber } from './number-format.ts';

export type SheetRow = {
  /** Row number as printed at the edge, from 1. */ readonly number: number /** By column number, from 1. */;
  readonly cells: ReadonlyMap<number, string>;
  readonly bold: boolean;
};

export type SheetRows = { readonly rows: readonly SheetRow[]; readonly hiddenRows: number; readonly hiddenColumns: boolean };

export type WorkbookContext = {
  readonly strings: readonly string[];
  readonly styleOf: (index: string | null) => CellStyle;
  readonly from1904: boolean;
};

const LAST_COLUMN = 16_384;

/** The filled rows of a sheet, as shown; hidden rows and columns are left out and counted. */
export function sheetRows(sheet: XmlElement, workbook: WorkbookContext): SheetRows {
  const hidden = hiddenColumns(sheet);
  const rows: SheetRow[] = [];
  let hiddenRows = 0;
  let hiddenCells = false;
  let number = 0;
  for (const row of childrenNamed(childAt(sheet, 'sheetData'), 'row')) {
    number = Number(attribute(row, 'r') ?? number + 1) || number + 1;
    const cells = new Map<number, string>();
    let column = 0;
    let bold = true;
    for (const cell of childrenNamed(row, 'c')) {
      column = columnOf(attribute(cell, 'r')) ?? column + 1;
      const style = workbook.styleOf(attribute(cell, 's'));
      const text = cellText(cell, style, workbook);
      if (text.trim() === '' || column > LAST_COLUMN) continue;
      if (hidden.some(([from, to]) => column >= from && column <= to)) {
        hiddenCells = true;
        continue;
      }
      cells.set(column, text);
      bold &&= style.bold;
    }
    if (cells.size === 0) continue;
    if (isTrue(attribute(row, 'hidden'))) hiddenRows++;
    else rows.push({ number, cells, bold });
  }
  return { rows, hiddenRows, hiddenColumns: hiddenCells };
}

/** The strings all sheets share, by number. */
export function sharedStrings(root: XmlElement | null): string[] {
  return childrenNamed(root, 'si').map(richText);
}

function cellText(cell: XmlElement, style: CellStyle, workbook: WorkbookContext): string {
  const type = attribute(cell, 't') ?? 'n';
  if (type === 'inlineStr') return richText(childAt(cell, 'is'));
  const element = childAt(cell, 'v');
  const value = element === null ? '' : textOf(element);
  if (value === '') return '';
  switch (type) {
    case 's':
      return workbook.strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'Ja' : 'Nei';
    case 'e':
      return '';
    case 'n': {
      const number = Number(value);
      return Number.isFinite(number) ? showNumber(number, style.format, workbook.from1904) : value;
    }
    case 'd':
      return value.replace(
        /^(\d{4})-(\d{2})-(\d{2})(?:T00:00:00.*)?$/u,
        (_, year: string, month: string, day: string) => `${Number(day)}.${Number(month)}.${year}`,
      );
    default:
      return value;
  }
}

/** Text with or without formatting; readings printed above the letters are left out. */
function richText(element: XmlElement | null): string {
  if (element === null) return '';
  const runs = childrenNamed(element, 'r').flatMap((run) => childrenNamed(run, 't'));
  return (runs.length > 0 ? runs : descendants(element, 't'))
    .map(textOf)
    .join('')
    .replace(/_x([\dA-F]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function hiddenColumns(sheet: XmlElement): [number, number][] {
  return childrenNamed(childAt(sheet, 'cols'), 'col')
    .filter((column) => isTrue(attribute(column, 'hidden')))
    .map((column) => [Number(attribute(column, 'min')), Number(attribute(column, 'max'))]);
}

/** «AB12» → 28 */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0];
  return letters === undefined ? null : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
