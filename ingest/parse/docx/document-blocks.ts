import type { BlockDraft } from '../blocks/block-draft.ts';
import { splitLines } from '../blocks/split-lines.ts';
import { tableRows } from '../blocks/table-rows.ts';
import { attribute, childAt, descendants, textOf, type XmlElement } from '../xml/xml-element.ts';
import { type DocumentStyle, isShaded, outlineLevel } from './document-styles.ts';
import { contentText, isBold, type ParagraphContent, paragraphContent } from './paragraph-content.ts';
import type { ParagraphNumber } from './paragraph-numbers.ts';
import { visibleChildren } from './visible-children.ts';
import { isLayoutTable, spannedRows, wordRows } from './word-table.ts';

/** What a part's elements mean: the document's styles and numbers, and what its links lead to. */
export type WordPart = {
  readonly styleOf: (id: string | null) => DocumentStyle | null;
  readonly numberOf: (numberId: string, level: number | null, styleId: string | null) => ParagraphNumber | null;
  /** A chart, diagram or drawn text. */
  readonly graphic: (element: XmlElement) => readonly BlockDraft[];
  /** Another file put in here, by the id of the link to it. */
  readonly file: (id: string) => readonly BlockDraft[];
};

export type DocumentBlocks = {
  readonly drafts: readonly BlockDraft[];
  /** What was left out: hidden or deleted text, struck-out text. */
  readonly hidden: boolean;
  readonly struck: boolean;
};

type Place = 'body' | 'note' | 'cell' | 'box';

const DEEPEST_HEADING = 6;
const LONGEST_HEADING = 300;
const LONGEST_BOLD_HEADING = 100;

/** The text of a body, note, header or footer, as people see it. */
export function documentBlocks(root: XmlElement | null, part: WordPart, where: 'body' | 'note'): DocumentBlocks {
  const left = { hidden: false, struck: false };
  let drafts: BlockDraft[] = [];
  let headingLevel = 0;
  let boldLevel: number | null = null;

  const leaveOut = (element: XmlElement, why: keyof typeof left): void => {
    left[why] ||= [...descendants(element, 't'), ...descendants(element, 'delText')].some((text) => textOf(text).trim() !== '');
  };

  const walk = (parent: XmlElement, place: Place): void => {
    /** Paragraphs whose end is deleted: they go on in the next one. */
    let open: ParagraphContent[] = [];
    let last: XmlElement | null = null;
    const close = (): void => {
      if (last !== null)
        putParagraph(last, { pieces: open.flatMap(({ pieces }) => pieces), anchored: open.flatMap((one) => one.anchored) }, place);
      open = [];
      last = null;
    };
    for (const element of visibleChildren(parent, leaveOut)) {
      if (element.local === 'p') {
        open.push(read(element, place));
        last = element;
        if (!hasDeletedEnd(element)) close();
        continue;
      }
      if (element.local !== 'tbl' && element.local !== 'altChunk') continue;
      close();
      if (element.local === 'tbl') putTable(element);
      else drafts.push(...part.file(attribute(element, 'id') ?? ''));
    }
    close();
  };

  const read = (paragraph: XmlElement, place: Place): ParagraphContent => {
    const properties = childAt(paragraph, 'pPr');
    const style = part.styleOf(attribute(childAt(properties, 'pStyle'), 'val'));
    const onPaper = (place === 'body' || place === 'note') && !isShaded(properties);
    if (isContentsLine(style)) return { pieces: [], anchored: [] };
    return paragraphContent(paragraph, { style, styleOf: part.styleOf, onPaper, leaveOut });
  };

  const putParagraph = (paragraph: XmlElement, content: ParagraphContent, place: Place): void => {
    const properties = childAt(paragraph, 'pPr');
    const styleId = attribute(childAt(properties, 'pStyle'), 'val');
    const style = part.styleOf(styleId);
    const number = isContentsLine(style) ? null : numberOf(properties, style, styleId);
    const marker = number?.ordered === true ? number.marker : '';
    const text = contentText(content);
    const level =
      text.trim().length > LONGEST_HEADING
        ? null
        : (outlineLevel(attribute(childAt(properties, 'outlineLvl'), 'val')) ?? style?.headingLevel ?? null);
    const kind = place === 'note' ? 'footnote' : 'paragraph';
    if (text.trim() === '') {
      // Rows are often numbered automatically; the number is then all there is in the cell.
      if (place === 'cell' && marker !== '') drafts.push({ kind, text: marker });
    } else if (level !== null && place !== 'note') {
      boldLevel = null;
      // A heading's number is part of what people call it: «2.1 Overordnet mål».
      putHeading(Math.min(level, DEEPEST_HEADING), marker === '' ? text : `${marker} ${text}`);
    } else if (number !== null && place !== 'note') drafts.push({ kind: 'list-item', level: number.level, marker: number.marker, text });
    else if (place !== 'note' && isBold(content) && isHeadingLine(text.trim())) {
      boldLevel ??= Math.min(headingLevel + 1, DEEPEST_HEADING);
      putHeading(boldLevel, text);
    } else drafts.push(...splitLines(text).map((line) => ({ kind, text: line }) as const));
    for (const element of content.anchored) putAnchored(element);
  };
  const numberOf = (properties: XmlElement | null, style: DocumentStyle | null, styleId: string | null): ParagraphNumber | null => {
    const own = childAt(properties, 'numPr');
    const id = attribute(childAt(own, 'numId'), 'val') ?? style?.numberId ?? null;
    const level = attribute(childAt(own, 'ilvl'), 'val');
    return id === null ? null : part.numberOf(id, level === null ? (style?.numberLevel ?? null) : Number(level), styleId);
  };
  const putHeading = (level: number, text: string): void => {
    headingLevel = level;
    drafts.push({ kind: 'heading', level, text });
  };
  const putAnchored = (element: XmlElement): void => {
    if (element.local === 'txbxContent') walk(element, 'box');
    else if (element.local === 'tbl') putTable(element);
    else if (element.local === 'textpath') drafts.push({ kind: 'paragraph', text: attribute(element, 'string') ?? '' });
    else drafts.push(...part.graphic(element));
  };

  const putTable = (table: XmlElement): void => {
    const rows = wordRows(table, leaveOut);
    if (isLayoutTable(table, rows)) {
      for (const cell of rows.flatMap(({ cells }) => cells)) walk(cell, 'box');
      return;
    }
    const read = tableRows(spannedRows(rows, cellDrafts), Math.min(headingLevel + 1, DEEPEST_HEADING));
    drafts.push(...read.map(({ draft }) => draft));
  };
  const cellDrafts = (cell: XmlElement): readonly BlockDraft[] => {
    const outside = { drafts, headingLevel, boldLevel };
    drafts = [];
    walk(cell, 'cell');
    const inside = drafts;
    ({ drafts, headingLevel, boldLevel } = outside);
    return inside;
  };

  if (root !== null) walk(root, where);
  return { drafts, ...left };
}

function isHeadingLine(text: string): boolean {
  return text.length <= LONGEST_BOLD_HEADING && /\p{L}/u.test(text) && !/[.;,]$/u.test(text);
}

/** The end of the paragraph is a deleted character, as when two paragraphs were joined with changes tracked. */
function hasDeletedEnd(paragraph: XmlElement): boolean {
  const mark = childAt(paragraph, 'pPr', 'rPr');
  return childAt(mark, 'del') !== null || childAt(mark, 'moveFrom') !== null;
}

function isContentsLine(style: DocumentStyle | null): boolean {
  return /^(?:toc|innh)\s?\d/u.test(style?.name ?? '');
}
