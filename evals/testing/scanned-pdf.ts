import PDFDocument from 'pdfkit';
import { openPdf } from '../../ingest/parse/pdf/open-pdf.ts';
import { minimalPdf, textAt } from './minimal-pdf.ts';

export type ScannedPage = {
  /** What stands on the paper, line by line. */
  readonly lines: readonly string[];
  /** How the paper was fed, in degrees with the clock. */
  readonly turn?: 0 | 90 | 180 | 270;
  /** Part of the page's height the picture takes, from the top of the space left by `text`. */
  readonly height?: number;
  /** Text of the file itself, over the picture: a journal stamp, a page number. */
  readonly text?: readonly (readonly [x: number, y: number, text: string])[];
  /** Text that a scanner laid unseen behind the picture. */
  readonly layer?: readonly string[];
};

const WIDTH = 595;
const HEIGHT = 842;
const SCALE = 150 / 72;

/** A PDF of pictures of pages, as a scanner makes it. */
export async function scannedPdf(pages: readonly ScannedPage[]): Promise<Uint8Array> {
  const document = new PDFDocument({ autoFirstPage: false });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on('end', () => resolve()));
  for (const { lines, turn = 0, height = 1, text = [], layer = [] } of pages) {
    const [width, tall] = turn % 180 === 0 ? [WIDTH, HEIGHT] : [HEIGHT, WIDTH];
    document.addPage({ size: [width, tall], margin: 0 });
    document.fontSize(11);
    // Mode 3 draws text without ink.
    document.save().addContent('3 Tr');
    layer.forEach((line, index) => void document.text(line, 72, 100 + 30 * index, { lineBreak: false }));
    document.restore();
    document.image(await pictureOf(lines, turn, height), 0, (1 - height) * tall, { width, height: height * tall });
    for (const [x, y, words] of text) document.text(words, x, y, { lineBreak: false });
  }
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

async function pictureOf(lines: readonly string[], turn: 0 | 90 | 180 | 270, height: number): Promise<Buffer> {
  const content = lines.map((line, index) => textAt(72, 100 + 30 * index, line, 13)).join('');
  const file = await openPdf(minimalPdf([{ content }]), true);
  try {
    const source = await file.page(1);
    return Buffer.from(
      await source.toPng(SCALE, turn, {
        x: 0,
        y: 0,
        width: turn % 180 === 0 ? WIDTH : HEIGHT,
        height: height * (turn % 180 === 0 ? HEIGHT : WIDTH),
      }),
    );
  } finally {
    await file.close();
  }
}
