import { raisedText } from '../blocks/raised-text.ts';
import { attribute, childAt, childrenNamed, textOf, type XmlElement } from '../xml/xml-element.ts';
import { type CellStyle, isOn, isRaised } from './cell-styles.ts';
import { showNumber } from './number-format.ts';

type SheetCell = { readonly text: string; readonly bold: boolean };
export type SheetRow = {
  /** Row number as printed at the edge, from 1. */ readonly number: number /** By column number, from 1. */;
  readonly cells: ReadonlyMap<number, SheetCell>;
};
/** Cells shown as one, all ends included. */
export type MergedCells = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

export type SheetRows = {
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedCells[];
  readonly hiddenRows: number;
  readonly hiddenColumns: boolean;
  readonly struck: boolean;
  /** Formulas the program that wrote the file has not worked out. */
  readonly noValue: number;
};

/** Text with struck-out runs taken out. */
export type SheetText = { readonly text: string; readonly struck: boolean };

export type WorkbookContext = {
  readonly strings: readonly SheetText[];
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
  let struck = false;
  let noValue = 0;
  let number = 0;
  for (const row of childrenNamed(childAt(sheet, 'sheetData'), 'row')) {
    number = Number(attribute(row, 'r') ?? number + 1) || number + 1;
    const cells = new Map<number, SheetCell>();
    let column = 0;
    for (const cell of childrenNamed(row, 'c')) {
      column = placeOf(attribute(cell, 'r') ?? '')?.column ?? column + 1;
      const style = workbook.styleOf(attribute(cell, 's'));
      const shown = cellText(cell, style, workbook);
      struck ||= shown.struck;
      if (lacksValue(cell)) noValue++;
      if (shown.text.trim() === '' || column > LAST_COLUMN) continue;
      if (hidden.some(([from, to]) => column >= from && column <= to)) hiddenCells = true;
      else cells.set(column, { text: shown.text, bold: style.bold });
    }
    if (cells.size === 0) continue;
    if (isTrue(attribute(row, 'hidden'))) hiddenRows++;
    else rows.push({ number, cells });
  }
  return { rows, merged: mergedCells(sheet), hiddenRows, hiddenColumns: hiddenCells, struck, noValue };
}

/** The strings all sheets share, by number. */
export function sharedStrings(root: XmlElement | null): SheetText[] {
  return childrenNamed(root, 'si').map(richText);
}

function cellText(cell: XmlElement, style: CellStyle, workbook: WorkbookContext): SheetText {
  const type = attribute(cell, 't') ?? 'n';
  const value = textOfChild(cell, 'v');
  const shown =
    type === 'inlineStr'
      ? richText(childAt(cell, 'is'))
      : type === 's'
        ? (workbook.strings[Number(value === '' ? Number.NaN : value)] ?? NO_TEXT)
        : { text: value === '' ? '' : valueText(value, type, style, workbook), struck: false };
  if (style.struck) return { text: '', struck: shown.text.trim() !== '' };
  return style.raised ? { ...shown, text: raisedText(shown.text) } : shown;
}

const NO_TEXT: SheetText = { text: '', struck: false };

function valueText(value: string, type: string, style: CellStyle, { from1904 }: WorkbookContext): string {
  switch (type) {
    case 'b':
      return value === '1' ? 'Ja' : 'Nei';
    case 'n': {
      const number = Number(value);
      return Number.isFinite(number) ? showNumber(number, style.format, from1904) : value;
    }
    case 'd':
      return value.replace(
        /^(\d{4})-(\d{2})-(\d{2})(?:T(?:00:00:00.*|(\d{2}:\d{2}).*))?$/u,
        (_, year: string, month: string, day: string, clock?: string) =>
          `${Number(day)}.${Number(month)}.${year}${clock === undefined ? '' : ` ${clock}`}`,
      );
    default:
      // An error («#DIV/0!») stands as it is printed.
      return value;
  }
}

/** A formula is stored with what it came to; some programs leave that to whoever opens the file. */
function lacksValue(cell: XmlElement): boolean {
  return childAt(cell, 'f') !== null && textOfChild(cell, 'v') === '' && attribute(cell, 't') !== 'str';
}

function textOfChild(cell: XmlElement, local: string): string {
  const element = childAt(cell, local);
  return element === null ? '' : textOf(element);
}

/** Text with or without formatting; readings printed above the letters are left out. */
function richText(element: XmlElement | null): SheetText {
  if (element === null) return NO_TEXT;
  const runs = childrenNamed(element, 'r');
  let struck = false;
  const texts = (runs.length > 0 ? runs : [element]).map((run) => {
    const font = childAt(run, 'rPr');
    const text = childrenNamed(run, 't').map(textOf).join('');
    if (isOn(font, 'strike')) {
      struck ||= text.trim() !== '';
      return '';
    }
    return isRaised(font) ? raisedText(text) : text;
  });
  const text = texts.join('').replace(/_x([\dA-F]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return { text, struck };
}

function hiddenColumns(sheet: XmlElement): [number, number][] {
  return childrenNamed(childAt(sheet, 'cols'), 'col')
    .filter((column) => isTrue(attribute(column, 'hidden')))
    .map((column) => [Number(attribute(column, 'min')), Number(attribute(column, 'max'))]);
}

/** Looked through for every row. */
const MOST_MERGED = 10_000;

function mergedCells(sheet: XmlElement): MergedCells[] {
  return childrenNamed(childAt(sheet, 'mergeCells'), 'mergeCell')
    .slice(0, MOST_MERGED)
    .flatMap((merge) => {
      const [first, last] = (attribute(merge, 'ref') ?? '').split(':').map(placeOf);
      if (first === undefined || first === null || last === undefined || last === null) return [];
      return [{ top: first.row, bottom: last.row, left: first.column, right: last.column }];
    });
}

/** «AB12» → column 28, row 12 */
function placeOf(reference: string): { readonly column: number; readonly row: number } | null {
  const [, letters, row] = /^([A-Z]{1,3})(\d*)/u.exec(reference) ?? [];
  if (letters === undefined) return null;
  return { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), row: Number(row) };
}

export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
