import type { Remark } from '#domain/file-outcome.ts';
import { Refusal } from '#domain/refusal.ts';
import type { DraftPage, PlacedDraft } from '../blocks/block-draft.ts';
import { cleanText } from '../blocks/clean-text.ts';
import { finishDocument } from '../blocks/finish-document.ts';
import { formatAmount, overLimit } from '../blocks/format-amount.ts';
import type { Parser } from '../parser.ts';
import { drawingParagraphs } from '../xml/drawing-text.ts';
import { activeContentRemarks, type OfficePackage, officeProperties, openOfficePackage } from '../xml/office-package.ts';
import {
  attribute,
  childAt,
  childElements,
  childrenNamed,
  descendants,
  prefixedAttribute,
  textOf,
  type XmlElement,
} from '../xml/xml-element.ts';
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
      const left = { sheets: 0, rows: 0, columns: false, struck: false };
      let noValue = 0;
      const missing: string[] = [];
      const pages: DraftPage[] = [];
      const margins: string[] = [];
      const comments: string[] = [];
      for (const sheet of sheets) {
        signal.throwIfAborted();
        const name = attribute(sheet, 'name') ?? '';
        if (/hidden/iu.test(attribute(sheet, 'state') ?? '')) {
          left.sheets++;
          continue;
        }
        const part = sheetPart(office, sheet);
        const content = part === null ? null : office.xml(part);
        if (content === null) missing.push(name);
        if (part === null || content === null || content.local !== 'worksheet') continue;
        margins.push(...printedMargins(content));
        comments.push(...commentsOn(office, part));
        const read = sheetRows(content, workbook);
        left.rows += read.hiddenRows;
        left.columns ||= read.hiddenColumns;
        left.struck ||= read.struck;
        noValue += read.noValue;
        pages.push({
          kind: 'sheet',
          label: name,
          drafts: [...sheetBlocks(name, read.rows, read.merged), ...textBoxes(office, part, name)],
        });
      }
      const remarks: Remark[] = [];
      const kept = leftOut(left);
      if (kept !== '') remarks.push({ code: 'hidden-text', detail: kept });
      if (missing.length > 0) remarks.push({ code: 'partly-read', detail: `mangler arket ${missing.join(', ')}`.slice(0, 200) });
      if (noValue > 0)
        remarks.push({ code: 'partly-read', detail: `${formatAmount(noValue)} ${noValue === 1 ? 'formel' : 'formler'} uten verdi` });
      remarks.push(...activeContentRemarks(office));
      const said = officeProperties(office);
      const properties = { ...said, other: [...said.other, ...comments.slice(0, MOST_COMMENTS)] };
      return finishDocument({ format: 'xlsx', properties, pages, remarks, margins }, limits);
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

const MOST_COMMENTS = 500;

/** What people have said of cells, in the old way and in threads. */
function commentsOn(office: OfficePackage, part: string): string[] {
  const said = ['comments', 'threadedComment'].flatMap((type) => office.linked(part, type)).map((target) => office.xml(target));
  const texts = said.flatMap((root) => (root === null ? [] : descendants(root, 'text')));
  return texts.flatMap((text) => textOf(text).split('\n')).map((line) => cleanText(`kommentar: ${line}`).text);
}

/** Text boxes drawn over the sheet, each at the row it begins in. */
function textBoxes(office: OfficePackage, part: string, sheet: string): PlacedDraft[] {
  const anchors = office.linked(part, 'drawing').flatMap((drawing) => childElements(office.xml(drawing)));
  return anchors.flatMap((anchor) => {
    const row = childAt(anchor, 'from', 'row');
    const place = { kind: 'row', sheet, row: 1 + Number(row === null ? 0 : textOf(row)) } as const;
    const texts = descendants(anchor, 'txBody').flatMap((body) => drawingParagraphs(body, []));
    return texts.map(({ text }) => ({ draft: { kind: 'paragraph', text }, place }) as const);
  });
}

function leftOut(left: { readonly sheets: number; readonly rows: number; readonly columns: boolean; readonly struck: boolean }): string {
  const parts: string[] = [];
  if (left.sheets > 0) parts.push(`${left.sheets} ark`);
  if (left.rows > 0) parts.push(`${formatAmount(left.rows)} ${left.rows === 1 ? 'rad' : 'rader'}`);
  if (left.columns) parts.push('kolonner');
  if (left.struck) parts.push('gjennomstreket tekst');
  return parts.join(', ');
}

function linkedPart(office: OfficePackage, type: string): XmlElement | null {
  const part = office.linked(office.mainPart, type)[0];
  return part === undefined ? null : office.xml(part);
}

function sheetPart(office: OfficePackage, sheet: XmlElement): string | null {
  const id = prefixedAttribute(sheet, 'id');
  return office.relationships(office.mainPart).find((link) => link.id === id && !link.external)?.target ?? null;
}
