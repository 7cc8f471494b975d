import type { Remark } from '#domain/file-outcome.ts';
import { Refusal } from '#domain/refusal.ts';
import type { DraftPage, PlacedDraft } from '../blocks/block-draft.ts';
import { finishDocument } from '../blocks/finish-document.ts';
import { overLimit } from '../blocks/format-amount.ts';
import { typedLists } from '../blocks/typed-lists.ts';
import type { Parser } from '../parser.ts';
import { activeContentRemarks, type OfficePackage, officeProperties, openOfficePackage } from '../xml/office-package.ts';
import { attribute, childAt, childrenNamed, prefixedAttribute, type XmlElement } from '../xml/xml-element.ts';
import { drawingParagraphs } from '../xml/drawing-text.ts';
import { slideBlocks } from './slide-blocks.ts';
import { createLayoutReader, marginLines } from './slide-layout.ts';
import { type SlideShape, slideShapes } from './slide-shape.ts';
import { datedOpening } from './slide-title.ts';

/** 7.5 inches, the height of both standard slide shapes, in EMU. */
const STANDARD_HEIGHT = 6_858_000;

export function createPptxParser(): Parser {
  return {
    format: 'pptx',
    async parse(bytes, { limits, signal }) {
      const office = openOfficePackage(bytes, 'ppt/presentation.xml', limits);
      const presentation = office.xml(office.mainPart);
      const parts = slideParts(office, presentation);
      if (parts.length > limits.pages) throw new Refusal('too-many-pages', overLimit(parts.length, limits.pages, 'lysbilder'));
      const height = Number(attribute(childAt(presentation, 'sldSz'), 'cy') ?? STANDARD_HEIGHT) || STANDARD_HEIGHT;
      const layoutOf = createLayoutReader(office);
      const missing: number[] = [];
      const hiddenSlides: number[] = [];
      const pictures: number[] = [];
      const margins: string[] = [];
      let hiddenShapes = false;
      let struck = false;
      const slides = parts.map((part, index): DraftPage => {
        signal.throwIfAborted();
        const slide = part === null ? null : office.xml(part);
        if (part === null || slide === null) {
          missing.push(index + 1);
          return EMPTY_SLIDE;
        }
        if (/^(?:0|false)$/u.test(attribute(slide, 'show') ?? '')) {
          hiddenSlides.push(index + 1);
          return EMPTY_SLIDE;
        }
        const blocks = slideBlocks(slide, part, office, layoutOf(part), height);
        const noteShapes = slideShapes(childAt(notesRoot(office, part), 'cSld', 'spTree')).shapes;
        margins.push(...blocks.margins, ...marginLines(noteShapes, false));
        hiddenShapes ||= blocks.hidden;
        struck ||= blocks.struck;
        if (blocks.pictureOnly) pictures.push(index + 1);
        const drafts = [...typedLists(blocks.drafts), ...notes(noteShapes)];
        return {
          kind: 'slide',
          label: blocks.title,
          drafts: drafts.map((draft): PlacedDraft => ({ draft, place: { kind: 'slide', slide: index + 1 } })),
          pictureOnly: blocks.pictureOnly,
        };
      });
      const opening = datedOpening(slides.map(({ label }) => label));
      const pages = opening === '' ? slides : slides.map((page) => withoutOpening(page, opening));
      margins.push(opening);
      const remarks: Remark[] = [];
      const left = [...(hiddenSlides.length > 0 ? [slideNumbers(hiddenSlides)] : []), ...(struck ? ['gjennomstreket tekst'] : [])];
      if (hiddenShapes || left.length > 0) remarks.push({ code: 'hidden-text', detail: left.join(', ') });
      if (missing.length > 0) remarks.push({ code: 'partly-read', detail: slideNumbers(missing) });
      if (pictures.length > 0) remarks.push({ code: 'needs-ocr', detail: slideNumbers(pictures) });
      remarks.push(...activeContentRemarks(office));
      return finishDocument({ format: 'pptx', properties: officeProperties(office), pages, remarks, margins }, limits);
    },
  };
}

/** Keeps the numbers of the slides after it. */
const EMPTY_SLIDE: DraftPage = { kind: 'slide', label: null, drafts: [] };

/** A title that is nothing but the opening and the slide's number is none. */
function withoutOpening(page: DraftPage, opening: string): DraftPage {
  const [first, ...rest] = page.drafts;
  if (first?.draft.kind !== 'heading' || page.label?.startsWith(opening) !== true) return page;
  const text = page.label.slice(opening.length).trim();
  if (/^\d*$/u.test(text)) return { ...page, label: null, drafts: rest };
  return { ...page, label: text, drafts: [{ ...first, draft: { ...first.draft, text } }, ...rest] };
}

const MOST_NUMBERS = 20;

function slideNumbers(numbers: readonly number[]): string {
  const shown = numbers.slice(0, MOST_NUMBERS).join(', ');
  return `lysbilde ${shown}${numbers.length > MOST_NUMBERS ? ` og ${numbers.length - MOST_NUMBERS} til` : ''}`;
}

/** The slides' parts in the order they are shown; null where the presentation names a slide it does not have. */
function slideParts(office: OfficePackage, presentation: XmlElement | null): (string | null)[] {
  const links = office.relationships(office.mainPart);
  return childrenNamed(childAt(presentation, 'sldIdLst'), 'sldId').map((slide) => {
    const id = prefixedAttribute(slide, 'id');
    return links.find((link) => link.id === id && !link.external)?.target ?? null;
  });
}

function notesRoot(office: OfficePackage, slidePart: string): XmlElement | null {
  const part = office.linked(slidePart, 'notesSlide')[0];
  return part === undefined ? null : office.xml(part);
}

function notes(shapes: readonly SlideShape[]) {
  return shapes
    .filter(({ placeholder }) => placeholder?.type === 'body')
    .flatMap(({ element }) => drawingParagraphs(childAt(element, 'txBody'), []))
    .map(({ text }) => ({ kind: 'speaker-note', text }) as const);
}
