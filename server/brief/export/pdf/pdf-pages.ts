import PDFDocument from 'pdfkit';
import type { PrintDocument } from '../print-document.ts';
import { fontFile } from './font-files.ts';
import { type LinkTarget, type Measure, type PlacedRun, PRINT_FONTS, type PrintFont, type PrintLine } from './print-run.ts';
import { LETTER_ADVANCE, LETTER_HEIGHT, letterStrokes, STROKE_WIDTH } from './watermark-shape.ts';
import { xmpDescriptions } from './xmp-metadata.ts';

/** A4 and its margins, points. */
export const PAGE = { width: 595.28, height: 841.89, left: 68, right: 68, top: 62, bottom: 66 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
const GREY = '#404040';
/** Text on it keeps a contrast of 15:1. */
const WATERMARK = { color: '#eeeeee', scale: 1.3, angle: -52 } as const;

/** Structure types of tagged PDF (ISO 32000-1, 14.8.4). */
export type StructureType = 'Document' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'BlockQuote';

/** A node of the document's structure, as a screen reader meets it. */
export interface PdfElement {
  child(type: StructureType): PdfElement;
  /** Draws a line of text as this element's content; `y` is the base line, from the top of the page. */
  line(line: PrintLine, x: number, y: number): void;
}

/** Pages of a tagged PDF. What is drawn without an element is decoration, and marked so. */
export interface PdfPages {
  readonly root: PdfElement;
  readonly measure: Measure;
  newPage(): void;
  /** A vertical bar at the left of a text. */
  bar(x: number, top: number, height: number, color: string): void;
  /** An entry of the reader's table of contents, for the page in hand. */
  bookmark(title: string): void;
  /** Writes the foot of every page and closes the file. */
  finish(foot: (page: number, pages: number) => string): Promise<Uint8Array>;
}

type Pdf = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Pdf['struct']>;

export function createPdfPages(print: PrintDocument): PdfPages {
  const { title, kindName, properties, watermark, headline } = print;
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: 'nb-NO',
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    size: 'A4',
    margin: 0,
    info: {
      Title: title,
      Author: 'Arkivsvar',
      Subject: `${kindName}. ${properties.made}`,
      Keywords: properties.model === null ? kindName : `${kindName}, laget med kunstig intelligens, ${properties.model}`,
      Creator: 'Arkivsvar',
      Producer: 'Arkivsvar',
    },
  });
  // The library writes the title into the XMP packet as it stands; a «&» or «<» in it would break the packet.
  Object.assign(pdf, { _addInfo: () => pdf.appendXML(xmpDescriptions(print)) });
  const bytes = collect(pdf);
  for (const font of PRINT_FONTS) pdf.registerFont(font, fontFile(font));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const links = createLinks(pdf);
  const use = (font: PrintFont, size: number, color: string): Pdf => pdf.font(font).fontSize(size).fillColor(color);

  function draw({ run, text }: PlacedRun, x: number, y: number): void {
    if (run.place !== null) pdf.addNamedDestination(run.place, 'XYZ', x, Math.max(0, y - run.size - 8), null);
    use(run.font, run.size, run.color).text(text, x, y - run.rise, { lineBreak: false, baseline: 'alphabetic' });
  }

  /** Links are known by more than their colour. */
  function underline(x: number, y: number, width: number, color: string): void {
    decoration(() =>
      pdf
        .lineWidth(0.5)
        .moveTo(x, y + 1.8)
        .lineTo(x + width, y + 1.8)
        .stroke(color),
    );
  }

  function marked(structure: Structure, type: string, drawing: () => void): void {
    const content = pdf.markStructureContent(type);
    drawing();
    pdf.endMarkedContent();
    structure.add(content);
  }

  function element(structure: Structure, type: string): PdfElement {
    return {
      child: (childType) => {
        links.close();
        const child = pdf.struct(childType);
        structure.add(child);
        return element(child, childType);
      },
      line: (line, x, y) => {
        for (const piece of line) {
          const { run, width } = piece;
          const left = x + piece.x;
          if (run.link !== null) {
            const link = links.open(structure, piece);
            marked(link, 'Link', () => draw(piece, left, y));
            if (run.link.kind === 'outside') underline(left, y, width, run.color);
            links.annotate(link, run.link, piece.text, { x: left, y: y - run.size - run.rise, width, height: run.size * 1.3 });
            continue;
          }
          links.close();
          if (run.language === null) {
            marked(structure, type, () => draw(piece, left, y));
            continue;
          }
          const span = pdf.struct('Span', { lang: run.language });
          structure.add(span);
          marked(span, 'Span', () => draw(piece, left, y));
        }
      },
    };
  }

  function decoration(drawing: () => void): void {
    pdf.save();
    pdf.markContent('Artifact', { type: 'Pagination' });
    drawing();
    pdf.endMarkedContent();
    pdf.restore();
  }

  return {
    root: element(root, 'Document'),
    measure: (text, { font, size }) => pdf.font(font).fontSize(size).widthOfString(text),
    newPage: () => {
      links.close();
      pdf.addPage();
      if (watermark !== null) decoration(() => drawWatermark(pdf, watermark));
    },
    bar: (x, top, height, color) => decoration(() => pdf.rect(x, top, 2.5, height).fill(color)),
    bookmark: (name) => {
      pdf.outline.addItem(name);
    },
    finish: async (foot) => {
      links.close();
      const { count } = pdf.bufferedPageRange();
      for (let page = 0; page < count; page++) {
        pdf.switchToPage(page);
        decoration(() => {
          if (headline !== null) use('bold', 9, '#8a4b00').text(headline, PAGE.left, 34, { lineBreak: false });
          use('regular', 9, GREY).text(foot(page + 1, count), PAGE.left, PAGE.height - 42, { lineBreak: false });
        });
      }
      pdf.end();
      return bytes;
    },
  };
}

function drawWatermark(pdf: Pdf, word: string): void {
  const letters = letterStrokes(word);
  const [x, y] = [PAGE.width / 2, PAGE.height / 2];
  pdf
    .rotate(WATERMARK.angle, { origin: [x, y] })
    .translate(x, y)
    .scale(WATERMARK.scale);
  pdf
    .translate((-letters.length * LETTER_ADVANCE) / 2, -LETTER_HEIGHT / 2)
    .lineWidth(STROKE_WIDTH)
    .lineJoin('round');
  for (const strokes of letters) {
    pdf.path(strokes).stroke(WATERMARK.color);
    pdf.translate(LETTER_ADVANCE, 0);
  }
}

type Links = {
  /** The link element of the run, gone on with when the run was broken over lines of one page. */
  open(parent: Structure, piece: PlacedRun): Structure;
  annotate(link: Structure, target: LinkTarget, words: string, box: { x: number; y: number; width: number; height: number }): void;
  close(): void;
};

/** The library ties a link to the page in hand when its element ends, so an element is ended before the page is. */
function createLinks(pdf: Pdf): Links {
  let current: { readonly run: PlacedRun['run']; readonly structure: Structure } | null = null;
  const close = (): void => {
    current?.structure.end();
    current = null;
  };
  return {
    close,
    open: (parent, { run }) => {
      if (current?.run === run) return current.structure;
      close();
      const structure = pdf.struct('Link');
      parent.add(structure);
      current = { run, structure };
      return structure;
    },
    annotate: (structParent, target, words, { x, y, width, height }) => {
      // The library writes plain strings as names; `Object` makes the kind it writes as text.
      const spoken = (text: string): { Contents: string } => ({ Contents: Object(text) });
      if (target.kind === 'outside') pdf.link(x, y, width, height, target.href, Object.assign({ structParent }, spoken(words)));
      else pdf.goTo(x, y, width, height, target.place, Object.assign({ structParent }, spoken(target.spoken)));
    },
  };
}

async function collect(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
