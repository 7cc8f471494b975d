import pptxgen from 'pptxgenjs';
import { type OfficeParts, readOfficeFile, writeOfficeFile } from '../office-file.ts';
import type { PrintDocument, PrintInline } from '../print-document.ts';
import { type BodyLine, withBodyText } from './body-text.ts';

/** One slide: what is seen, and what is said to it. */
export type DeckSlide = {
  readonly kind: 'title' | 'content';
  readonly title: string;
  readonly lines: readonly BodyLine[];
  readonly notes: readonly (readonly PrintInline[])[];
};

const LANGUAGE = 'nb-NO';
const INK = '102A4C';
const TEXT_INK = '1B1B1B';
/** Stands until the text is written. */
const PLACEHOLDER = 'Tekst';
/** Inches, on a slide of 13.33 × 7.5. */
const LEFT = 0.6;
const WIDTH = 12.1;
/** Where title and text stand, inches from the top, and how large they are set, points. */
type Layout = {
  readonly name: string;
  readonly title: { readonly y: number; readonly h: number; readonly size: number; readonly align: 'middle' | 'bottom' };
  readonly body: { readonly y: number; readonly h: number };
  /** Largest first; on a screen across a room 18 is read with ease. */
  readonly sizes: readonly number[];
};
const LAYOUTS: Readonly<Record<DeckSlide['kind'], Layout>> = {
  content: {
    name: 'INNHOLD',
    title: { y: 0.45, h: 1.1, size: 32, align: 'middle' },
    body: { y: 1.75, h: 4.85 },
    sizes: [28, 26, 24, 22, 20, 18, 16, 14],
  },
  title: {
    name: 'TITTEL',
    title: { y: 0.6, h: 2.1, size: 40, align: 'bottom' },
    body: { y: 3, h: 3.6 },
    sizes: [22, 20, 18, 16, 14],
  },
};
const SMALLEST = 12;
/** Share of the size: a character's width (0.41 measured over the corpus in Calibri's metric twin; the rest is for lines that break early), a line's height (measured in LibreOffice, with a raised number in it), the space after a point. */
const CHARACTER = 0.47;
const LINE = 1.34;
const SPACE = 0.5;
const POINTS_PER_INCH = 72;

/**
 * @param status stands on every slide, or null when the presentation is approved
 * @param hrefOf the page a note opens
 */
export async function slideDeck(
  print: PrintDocument,
  slides: readonly DeckSlide[],
  status: string | null,
  hrefOf: (note: number) => string,
): Promise<Uint8Array> {
  const deck = newDeck(print, status);
  for (const { kind, title } of slides) {
    const slide = deck.addSlide({ masterName: LAYOUTS[kind].name });
    slide.addText(title, { placeholder: 'title', lang: LANGUAGE });
    slide.addText(PLACEHOLDER, { placeholder: 'body', lang: LANGUAGE });
    slide.addNotes(PLACEHOLDER);
  }
  const bytes = await deck.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs did not write bytes');
  let parts: OfficeParts = readOfficeFile(bytes);
  for (const [index, { kind, lines, notes }] of slides.entries()) {
    const spoken = notes.map((inlines): BodyLine => ({ inlines, bullet: false }));
    parts = withBodyText(parts, `ppt/slides/slide${index + 1}.xml`, lines, { size: sizeFor(lines, LAYOUTS[kind]), hrefOf });
    parts = withBodyText(parts, `ppt/notesSlides/notesSlide${index + 1}.xml`, spoken, { size: null, hrefOf });
  }
  return writeOfficeFile(parts);
}

function newDeck({ title, kindName, watermark, properties }: PrintDocument, status: string | null): pptxgen {
  const deck = new pptxgen();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.subject = `${kindName}. ${properties.made}`;
  deck.author = 'Arkivsvar';
  deck.company = 'Arkivsvar';
  deck.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  for (const layout of [LAYOUTS.content, LAYOUTS.title]) defineLayout(deck, layout, watermark, status);
  return deck;
}

function defineLayout(deck: pptxgen, { name, title, body }: Layout, watermark: string | null, status: string | null): void {
  const mark = {
    x: 1.2,
    y: 2.3,
    w: 11,
    h: 3,
    rotate: 330,
    fontSize: 150,
    bold: true,
    color: 'F0F0F0',
    align: 'center' as const,
    valign: 'middle' as const,
  };
  const foot = { x: LEFT, y: 6.95, w: 11, h: 0.35, fontSize: 12, color: '8A4B00', bold: true, align: 'left' as const, margin: 0 };
  deck.defineSlideMaster({
    title: name,
    slideNumber: { x: 12.3, y: 6.95, w: 0.6, h: 0.35, fontSize: 12, color: '404040', align: 'right' },
    objects: [
      ...(watermark === null ? [] : [{ text: { text: watermark, options: mark } }]),
      ...(status === null ? [] : [{ text: { text: status, options: foot } }]),
      { rect: { x: 0, y: 0, w: '100%', h: 0.18, fill: { color: INK } } },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: LEFT,
            y: title.y,
            w: WIDTH,
            h: title.h,
            fontSize: title.size,
            bold: true,
            color: INK,
            align: 'left',
            valign: title.align,
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            name: 'body',
            type: 'body',
            x: LEFT,
            y: body.y,
            w: WIDTH,
            h: body.h,
            fontSize: 24,
            color: TEXT_INK,
            valign: 'top',
          },
          text: '',
        },
      },
    ],
  });
}

/** The largest size at which the lines fit the body. */
function sizeFor(lines: readonly BodyLine[], { body, sizes }: Layout): number {
  const lengths = lines.map(({ inlines }) => inlines.reduce((sum, piece) => sum + (piece.kind === 'note' ? 2 : piece.text.length), 0));
  const fits = (size: number): boolean => {
    const perLine = (WIDTH * POINTS_PER_INCH) / (size * CHARACTER) - BULLET;
    const height = lengths.reduce((sum, length) => sum + (Math.ceil(length / perLine) * LINE + SPACE) * size, 0);
    return height <= body.h * POINTS_PER_INCH;
  };
  return sizes.find(fits) ?? SMALLEST;
}

/** Characters the bullet and its indent take of each line. */
const BULLET = 4;
