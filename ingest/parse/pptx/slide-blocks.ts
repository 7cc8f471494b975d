import type { BlockDraft } from '../blocks/block-draft.ts';
import type { OfficePackage } from '../xml/office-package.ts';
import { childAt, descendants, textOf, type XmlElement } from '../xml/xml-element.ts';
import { graphicBlocks } from '../xml/graphic-blocks.ts';
import { readingOrder } from './reading-order.ts';
import { type DrawingParagraph, drawingParagraphs, isStruck } from '../xml/drawing-text.ts';
import { slideLabels } from './slide-labels.ts';
import { isTitle, marginLines, type SlideLayout } from './slide-layout.ts';
import { type Frame, type SlideShape, slideShapes } from './slide-shape.ts';
import { labelledLines, lineBlock, slideTable } from './slide-table.ts';
import { guessTitle } from './slide-title.ts';

export type SlideBlocks = {
  readonly title: string | null;
  readonly drafts: readonly BlockDraft[];
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly pictureOnly: boolean;
  /** Head and foot of the slide, and what its layout prints. */
  readonly margins: readonly string[];
};

/** Date, footer and slide number belong to every slide and to none. */
const LEFT_OUT = new Set(['dt', 'ftr', 'sldNum', 'hdr', 'sldImg']);
const LONGEST_BOLD_HEADING = 80;

type Part = { readonly shape: SlideShape; readonly frame: Frame; readonly paragraphs: readonly DrawingParagraph[] };

/** A slide in reading order: title first, then the shapes as they stand. */
export function slideBlocks(
  slide: XmlElement,
  slidePart: string,
  office: OfficePackage,
  layout: SlideLayout,
  slideHeight: number,
): SlideBlocks {
  const { shapes, hidden, pictures } = slideShapes(childAt(slide, 'cSld', 'spTree'));
  const parts = shapes
    .filter(({ placeholder }) => placeholder === null || !LEFT_OUT.has(placeholder.type))
    .map((shape): Part => {
      const frame = shape.frame ?? (shape.placeholder === null ? null : layout.frameOf(shape.placeholder)) ?? NOWHERE;
      return { shape, frame, paragraphs: drawingParagraphs(childAt(shape.element, 'txBody'), layout.listStyles(shape.placeholder)) };
    })
    .filter(({ shape, paragraphs }) => paragraphs.length > 0 || shape.element.local === 'graphicFrame');
  const titlePart =
    parts.find(({ shape, paragraphs }) => isTitle(shape.placeholder) && paragraphs.length > 0) ?? guessTitle(parts, slideHeight);
  const title = titlePart === null ? null : titlePart.paragraphs.map(({ text }) => text.trim()).join(' ');
  const drafts: BlockDraft[] = title === null ? [] : [{ kind: 'heading', level: 1, text: title }];
  const rest = parts.filter((part) => part !== titlePart);
  const labels = slideLabels(rest.filter(({ paragraphs }) => paragraphs.length > 0));
  const named = new Set(labels.values());
  const ordered = readingOrder(
    rest.filter((part) => !named.has(part)),
    slideHeight,
  );
  const underNames: BlockDraft[] = [];
  for (const part of ordered) {
    const table = descendants(part.shape.element, 'tbl')[0];
    const lines = table === undefined ? null : labelledLines(table);
    const name = labels.get(part);
    if (name !== undefined)
      underNames.push(
        { kind: 'heading', level: 2, text: part.paragraphs.map(({ text }) => text).join(' ') },
        ...textBlocks(name.paragraphs),
      );
    else if (lines !== null) underNames.push(...lines);
    else if (part.paragraphs.length > 0) drafts.push(...textBlocks(part.paragraphs));
    else drafts.push(...(table === undefined ? graphicBlocks(part.shape.element, office, slidePart) : slideTable(table)));
  }
  // What no name stands for comes first: after a name it would be read as named by it.
  drafts.push(...underNames);
  return {
    title,
    drafts,
    hidden,
    struck: descendants(slide, 'r').some((run) => isStruck(run) && textOf(run).trim() !== ''),
    pictureOnly: drafts.length === 0 && pictures > 0,
    margins: [...layout.margins, ...marginLines(shapes, false)],
  };
}

/** A placeholder no layout places is read last. */
const NOWHERE: Frame = { x: 0, y: Number.MAX_SAFE_INTEGER, width: 0, height: 0 };

function textBlocks(paragraphs: readonly DrawingParagraph[]): BlockDraft[] {
  return paragraphs.map((paragraph, index): BlockDraft => {
    const { text, marker, bold } = paragraph;
    const next = paragraphs[index + 1];
    // A short bold line with text under it in the same box heads that text.
    if (marker === null && bold && text.length <= LONGEST_BOLD_HEADING && next !== undefined && !next.bold && !/[.;,]$/u.test(text.trim()))
      return { kind: 'heading', level: 2, text };
    return lineBlock(paragraph);
  });
}
