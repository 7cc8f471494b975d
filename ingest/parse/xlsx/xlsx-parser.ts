import type { Remark } from '#domain/file-outcome.ts';
import { Refusal } from '#domain/refusal.ts';
import type { DraftPage } from '../blocks/block-draft.ts';
import { finishDocument } from '../blocks/finish-document.ts';
import { formatAmount, overLimit } from '../blocks/format-amount.ts';
import type { Parser } from '../parser.ts';
import { activeContentRemarks, type OfficePackage, officeProperties, openOfficePackage } from '../xml/office-package.ts';
import { attribute, childAt, childElements, childrenNamed, prefixedAttribute, textOf, type XmlElement } from '../xml/xml-element.ts';
import { cellStyles } from './cell-styles.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import { isTrue, sharedStrings, sheetRows, type WorkbookContext } from './sheet-rows.ts';

export function createXlsxParser(): Parser {
  return {
    format: 'xlsx',
    async parse(bytes, { limits, signal }) {
      const office = openOfficePackage(bytes, 'xl/workbook.xml', limits);
      const root = office.xml(office.mainPart);
      const sheets = childrenNamed(childAt(root, 'sheets'), 'sheet');
      if (sheets.length > limits.pages) throw new Refusal('too-many-pages', overLimit(sheets.length, limits.pages, 'ark'));
      const workbook: WorkbookContext = {
        strings: sharedStrings(linkedPart(office, 'sharedStrings')),
        styleOf: cellStyles(linkedPart(office, 'styles')),
        from1904: isTrue(attribute(childAt(root, 'workbookPr'), 'date1904')),
      };
      const hidden = { sheets: 0, rows: 0, columns: false };
      const missing: string[] = [];
      const pages: DraftPage[] = [];
      const margins: string[] = [];
      for (const sheet of sheets) {
        signal.throwIfAborted();
        const name = attribute(sheet, 'name') ?? '';
        if (/hidden/iu.test(attribute(sheet, 'state') ?? '')) {
          hidden.sheets++;
          continue;
        }
        const content = sheetPart(office, sheet);
        if (content === null) missing.push(name);
        if (content === null || content.local !== 'worksheet') continue;
        margins.push(...printedMargins(content));
        const { rows, hiddenRows, hiddenColumns } = sheetRows(content, workbook);
        hidden.rows += hiddenRows;
        hidden.columns ||= hiddenColumns;
        pages.push({ kind: 'sheet', label: name, drafts: sheetBlocks(name, rows) });
      }
      const remarks: Remark[] = [];
      const kept = hiddenParts(hidden);
      if (kept !== '') remarks.push({ code: 'hidden-text', detail: kept });
      if (missing.length > 0) remarks.push({ code: 'partly-read', detail: `mangler arket ${missing.join(', ')}`.slice(0, 200) });
      remarks.push(...activeContentRemarks(office));
      return finishDocument({ format: 'xlsx', properties: officeProperties(office), pages, remarks, margins }, limits);
    },
  };
}

/** A section starts («&L»), or something is said of its look («&"Arial,Bold"», «&12», «&K01+000»), or stands for a number or date. */
const SECTION = /&[LCR]/gu;
const LOOK = /&(?:"[^"]*"|\d+|K(?:[\dA-F]{6}|\d{2}[+-]\d{3})|[BIUESXYPNDTFAZGO]|[+-])/giu;

/** Heads and feet of the printed sheet. */
function printedMargins(sheet: XmlElement): string[] {
  return childElements(childAt(sheet, 'headerFooter'))
    .flatMap((part) => textOf(part).replace(/&&/gu, '＆').split(SECTION))
    .flatMap((section) => section.replace(LOOK, '').replaceAll('＆', '&').split('\n'));
}

function hiddenParts(hidden: { readonly sheets: number; readonly rows: number; readonly columns: boolean }): string {
  const parts: string[] = [];
  if (hidden.sheets > 0) parts.push(`${hidden.sheets} ark`);
  if (hidden.rows > 0) parts.push(`${formatAmount(hidden.rows)} ${hidden.rows === 1 ? 'rad' : 'rader'}`);
  if (hidden.columns) parts.push('kolonner');
  return parts.join(', ');
}

function linkedPart(office: OfficePackage, type: string): XmlElement | null {
  const link = office.relationships(office.mainPart).find((candidate) => candidate.type === type && !candidate.external);
  return link === undefined ? null : office.xml(link.target);
}

function sheetPart(office: OfficePackage, sheet: XmlElement): XmlElement | null {
  const id = prefixedAttribute(sheet, 'id');
  const link = office.relationships(office.mainPart).find((candidate) => candidate.id === id && !candidate.external);
  return link === undefined ? null : office.xml(link.target);
}
