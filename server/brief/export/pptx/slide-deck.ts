import pptxgen from 'pptxgenjs';
import { type OfficeParts, readOfficeFile, writeOfficeFile } from '../office-file.ts';
import type { PrintDocument, PrintInline } from '../print-document.ts';
import { withBodyText } from './body-text.ts';

/** One slide: what is seen, and what is said to it. */
export type DeckSlide = {
  readonly title: string;
  readonly points: readonly (readonly PrintInline[])[];
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
const BODY_TOP = 1.75;
const BODY_HEIGHT = 4.85;
/** Points, largest first; on a screen across a room 18 is read with ease. */
const SIZES = [28, 26, 24, 22, 20, 18, 16, 14] as const;
const SMALLEST = 12;
/** Share of the size: a character's width (0.41 measured over the corpus in Calibri's metric twin; the rest is for lines that break early), a line's height, the space after a point. */
const CHARACTER = 0.47;
const LINE = 1.2;
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
  for (const { title } of slides) {
    const slide = deck.addSlide({ masterName: 'INNHOLD' });
    slide.addText(title, { placeholder: 'title', lang: LANGUAGE });
    slide.addText(PLACEHOLDER, { placeholder: 'body', lang: LANGUAGE });
    slide.addNotes(PLACEHOLDER);
  }
  const bytes = await deck.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs did not write bytes');
  let parts: OfficeParts = readOfficeFile(bytes);
  for (const [index, { points, notes }] of slides.entries()) {
    parts = withBodyText(parts, `ppt/slides/slide${index + 1}.xml`, points, { size: sizeFor(points), bullets: true, hrefOf });
    parts = withBodyText(parts, `ppt/notesSlides/notesSlide${index + 1}.xml`, notes, { size: null, bullets: false, hrefOf });
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
    title: 'INNHOLD',
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
            y: 0.45,
            w: WIDTH,
            h: 1.1,
            fontSize: 32,
            bold: true,
            color: INK,
            align: 'left',
            valign: 'middle',
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
            y: BODY_TOP,
            w: WIDTH,
            h: BODY_HEIGHT,
            fontSize: 24,
            color: TEXT_INK,
            valign: 'top',
          },
          text: '',
        },
      },
    ],
  });
  return deck;
}

/** The largest size at which the points fit the body. */
function sizeFor(points: readonly (readonly PrintInline[])[]): number {
  const lengths = points.map((point) => point.reduce((sum, piece) => sum + (piece.kind === 'note' ? 2 : piece.text.length), 0));
  const fits = (size: number): boolean => {
    const perLine = (WIDTH * POINTS_PER_INCH) / (size * CHARACTER) - BULLET;
    const height = lengths.reduce((sum, length) => sum + (Math.ceil(length / perLine) * LINE + SPACE) * size, 0);
    return height <= BODY_HEIGHT * POINTS_PER_INCH;
  };
  return SIZES.find(fits) ?? SMALLEST;
}

/** Characters the bullet and its indent take of each line. */
const BULLET = 4;
