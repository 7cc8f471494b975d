import type { PositionedPage, TextItem } from '../parsed-document.ts';
import type { ParseContext } from '../parser.ts';
import { cleanText } from './clean-text.ts';
import { openPdf } from './open-pdf.ts';
import type { PdfFile } from './pdf-file.ts';
import { readDrawing } from './read-drawing.ts';

export type Scans = {
  /** Words by page number; `blank` for a page with nothing on it. */
  readonly read: ReadonlyMap<number, readonly TextItem[] | 'blank'>;
  /** Pages with something on them that could not be read as text, in order. */
  readonly unread: readonly number[];
};

/** Dots per inch: 200 is where Tesseract stops gaining on office print; 150–300. */
const OCR_DPI = 200;
/** An A3 page at 200 dpi is 7.7 million pixels; a larger one is drawn coarser. */
const MOST_PIXELS = 12_000_000;
const POINTS_PER_INCH = 72;
/** With no picture on the page, fewer paths than this are rules and frames; more may be letters drawn as shapes. */
const LETTERLIKE_PATHS = 40;

/** Looks at the pages that have no text: blank ones are told apart, the others are drawn and read with OCR when there is one. */
export async function readScans(bytes: Uint8Array, pages: readonly PositionedPage[], context: ParseContext): Promise<Scans> {
  const read = new Map<number, readonly TextItem[] | 'blank'>();
  const unread: number[] = [];
  if (pages.length === 0) return { read, unread };
  const file = await openPdf(bytes, true);
  try {
    for (const page of pages) {
      context.signal.throwIfAborted();
      const words = await readScan(file, page, context);
      if (words === null) unread.push(page.number);
      else read.set(page.number, words);
    }
  } finally {
    await file.close();
  }
  return { read, unread };
}

async function readScan(file: PdfFile, page: PositionedPage, { ocr, signal }: ParseContext): Promise<readonly TextItem[] | 'blank' | null> {
  try {
    const source = await file.page(page.number);
    const { images, paths } = readDrawing(await source.drawing(), source.transform);
    if (images === 0 && paths < LETTERLIKE_PATHS) return 'blank';
    if (ocr === null) return null;
    const scale = Math.min(OCR_DPI / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / (page.width * page.height)));
    const png = await source.toPng(scale);
    source.release();
    const words = await ocr.read(png, scale, signal);
    return words.flatMap((word) => {
      const { text } = cleanText(word.text);
      return text.trim() === '' ? [] : [{ ...word, text }];
    });
  } catch {
    // The page stays unread and is named as such; only an abort ends the whole file.
    signal.throwIfAborted();
    return null;
  }
}
