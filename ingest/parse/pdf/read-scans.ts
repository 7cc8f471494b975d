import type { Box } from '#domain/locator.ts';
import { functionWordShare, isIllegible } from '../../norsk/legible.ts';
import type { OcrWord } from '../ocr/ocr.ts';
import type { PositionedPage, TextItem } from '../parsed-document.ts';
import type { ParseContext } from '../parser.ts';
import { cleanText } from './clean-text.ts';
import { openPdf } from './open-pdf.ts';
import type { PdfFile, PdfPage, Turn } from './pdf-file.ts';
import { readDrawing } from './read-drawing.ts';

/** Why the text of a page is not taken as it is: there is none, little beside a picture, unseen behind one, or not what is printed. */
export type Doubt = 'no-text' | 'little-text' | 'behind-picture' | 'illegible';
export type DoubtfulPage = {
  readonly page: PositionedPage;
  readonly doubt: Doubt;
  /** Characters the page draws, readable or not. */
  readonly letters: number;
};

/**
 * What became of a doubtful page: its own text stands; `items` are what is to be read there; it needs OCR, its own text standing until
 * then; or neither its own text nor OCR says what is printed.
 */
export type Verdict =
  | { readonly kind: 'as-it-is' }
  | { readonly kind: 'ocr'; readonly items: readonly TextItem[] /** Much of what is printed was not found. */; readonly lacks: boolean }
  | { readonly kind: 'needs-ocr' }
  | { readonly kind: 'unreadable' };

/** Dots per inch: 200 is where Tesseract stops gaining on office print; 150–300. */
const OCR_DPI = 200;
/** An A3 page at 200 dpi is 7.7 million pixels; a larger one is drawn coarser. */
const MOST_PIXELS = 12_000_000;
const POINTS_PER_INCH = 72;
/** With no picture on the page, fewer paths than this are rules and frames; more may be letters drawn as shapes. */
const LETTERLIKE_PATHS = 40;
/** Part of the page a picture covers from which it may hold more text than the page does beside it. */
const LEAST_COVER = 0.3;
/** Parts of the page from which the picture holds most of what it says, and from which it is the page. */
const SCAN_COVER = 0.5;
const WHOLE_PAGE = 0.9;
/** Letters beside a picture over the whole page below which the picture holds the text; in proportion for smaller ones. A full page has 2,500. */
export const LITTLE_TEXT = 250;
/** Paper and drawings are mostly of one light shade, photographs are not: part of the pixels within this many steps of the usual shade. */
const PAPER = { share: 0.5, steps: 12, lightest: 150 };
const PAPER_SCALE = 0.4;
/** 0–100. Words read this surely are right; where most are not, the page may stand on its head. */
const SURE = 60;
const MOSTLY = 0.6;
const LEAST_LETTERS = 8;
/** Over a line, less than this is handwriting, a seal or a shadow read as letters. */
const LEAST_LINE_CONFIDENCE = 45;
/** Part of the characters a page draws below which OCR has not read it all. */
const FOUND = 0.7;
/** Below this share of function words the text behind a picture may be badly read, and is read anew for comparison. */
const WELL_READ = 0.35;
/** Times as many function words: a reading that finds this many more has its spaces and letters right. */
const BETTER = 1.15;

/** Draws the doubtful pages and looks at them, and reads them with OCR where there is one. */
export async function readScans(
  bytes: Uint8Array,
  pages: readonly DoubtfulPage[],
  context: ParseContext,
): Promise<ReadonlyMap<number, Verdict>> {
  const verdicts = new Map<number, Verdict>();
  if (pages.length === 0) return verdicts;
  const file = await openPdf(bytes, true);
  try {
    for (const doubtful of pages) {
      context.signal.throwIfAborted();
      verdicts.set(doubtful.page.number, await verdictOn(file, doubtful, context));
    }
  } finally {
    await file.close();
  }
  return verdicts;
}

async function verdictOn(file: PdfFile, { page, doubt, letters }: DoubtfulPage, context: ParseContext): Promise<Verdict> {
  try {
    const source = await file.page(page.number);
    const verdict = await LOOK[doubt](source, page, context, letters);
    source.release();
    return verdict;
  } catch {
    // The page stays unread and is named as such; only an abort ends the whole file.
    context.signal.throwIfAborted();
    return WITHOUT_OCR[doubt];
  }
}

const WITHOUT_OCR: Readonly<Record<Doubt, Verdict>> = {
  'no-text': { kind: 'needs-ocr' },
  'little-text': { kind: 'as-it-is' },
  'behind-picture': { kind: 'as-it-is' },
  illegible: { kind: 'unreadable' },
};

type Look = (source: PdfPage, page: PositionedPage, context: ParseContext, letters: number) => Promise<Verdict>;

const LOOK: Readonly<Record<Doubt, Look>> = {
  async 'no-text'(source, page, context) {
    const { pictures, paths } = readDrawing(await source.drawing(), source.transform);
    if (pictures.length === 0 && paths < LETTERLIKE_PATHS) return { kind: 'as-it-is' };
    return wholePage(source, page, context, 0);
  },

  async 'little-text'(source, page, context) {
    const { pictures } = readDrawing(await source.drawing(), source.transform);
    const box = bounds(pictures, page);
    const cover = box === null ? 0 : (box.width * box.height) / (page.width * page.height);
    if (box === null || cover < LEAST_COVER || lettersOf(page.items) > LITTLE_TEXT * cover || !(await isPaper(source, box)))
      return { kind: 'as-it-is' };
    if (context.ocr === null) return { kind: cover >= SCAN_COVER ? 'needs-ocr' : 'as-it-is' };
    const read = await readPicture(source, page, cover >= WHOLE_PAGE ? null : box, context);
    const words = wordsOf(read).filter((word) => !page.items.some((item) => covers(item, word)));
    return lettersOf(words) < LEAST_LETTERS || isIllegible(textOf(words))
      ? { kind: 'as-it-is' }
      : { kind: 'ocr', items: [...page.items, ...spaced(words)], lacks: false };
  },

  async 'behind-picture'(source, page, context) {
    const theirs = functionWordShare(textOf(page.items));
    if (context.ocr === null || theirs.share >= WELL_READ) return { kind: 'as-it-is' };
    const words = await readPicture(source, page, null, context);
    const ours = functionWordShare(textOf(words));
    return ours.words > BETTER * theirs.words && !isIllegible(textOf(words))
      ? { kind: 'ocr', items: spaced(words), lacks: false }
      : { kind: 'as-it-is' };
  },

  illegible: wholePage,
};

async function wholePage(source: PdfPage, page: PositionedPage, context: ParseContext, letters: number): Promise<Verdict> {
  if (context.ocr === null) return { kind: letters === 0 ? 'needs-ocr' : 'unreadable' };
  const words = await readPicture(source, page, null, context);
  if (isIllegible(textOf(words)) || (letters > 0 && words.length === 0)) return { kind: 'unreadable' };
  return { kind: 'ocr', items: spaced(words), lacks: lettersOf(words) < FOUND * letters };
}

/** The words of a page or of the part of it in `box`. A page of paper that is hardly read is tried again turned: scans lie as they were fed. */
async function readPicture(source: PdfPage, page: PositionedPage, box: Box | null, { ocr, signal }: ParseContext): Promise<OcrWord[]> {
  if (ocr === null) return [];
  const size = box ?? page;
  const scale = Math.min(OCR_DPI / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
  const read = async (turn: Turn): Promise<OcrWord[]> => {
    const words = await ocr.read(await source.toPng(scale, turn, box), scale, signal);
    return words.flatMap((word) => {
      const text = cleanText(word.text).text.trim();
      return text === '' ? [] : [placedBack({ ...word, text }, turn, page, box)];
    });
  };
  let best = await read(0);
  const isRead = (): boolean => sureLetters(best) >= Math.max(LEAST_LETTERS, MOSTLY * lettersOf(best));
  if (box === null && isSideways(best)) {
    // The program reads lines that run up or down, but not in their order.
    for (const turn of [90, 270] as const) {
      const words = await read(turn);
      if (isSideways(best) || sureLetters(words) > sureLetters(best)) best = words;
    }
  } else if (box === null && lettersOf(best) >= LEAST_LETTERS && !isRead() && (await isPaper(source, { x: 0, y: 0, ...size }))) {
    for (const turn of [180, 90, 270] as const) {
      const words = await read(turn);
      if (sureLetters(words) > sureLetters(best)) best = words;
      if (isRead()) break;
    }
  }
  return best.filter((word) => confidenceOf(best.filter((other) => isOnLine(other, word))) >= LEAST_LINE_CONFIDENCE);
}

/** Whether most of what was read on the page as it lies runs up or down: words of some letters are then higher than they are wide. */
function isSideways(words: readonly OcrWord[]): boolean {
  const long = words.filter(({ text, fontName }) => text.length >= 4 && fontName === '');
  return long.length > 0 && lettersOf(long.filter(({ width, height }) => height > 2 * width)) > lettersOf(long) / 2;
}

function isOnLine(a: OcrWord, b: OcrWord): boolean {
  return (
    a.fontName === b.fontName &&
    (/@(?:90|270)$/u.test(a.fontName) ? a.x === b.x && a.width === b.width : a.y === b.y && a.height === b.height)
  );
}

function confidenceOf(words: readonly OcrWord[]): number {
  return (
    words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) /
    Math.max(
      1,
      words.reduce((sum, { text }) => sum + text.length, 0),
    )
  );
}

/** Back from the turned page to the page as it lies; text that does not lie upright gets `@90`, `@180` or `@270` as its font. */
function placedBack(word: OcrWord, turn: Turn, page: PositionedPage, box: Box | null): OcrWord {
  const inPage = { ...word, x: word.x + (box?.x ?? 0), y: word.y + (box?.y ?? 0) };
  const upright = turn === 90 || turn === 270 ? { width: page.height, height: page.width } : page;
  const back = turned(inPage, turn === 90 ? 270 : turn === 270 ? 90 : turn, upright);
  return { ...word, ...back, fontName: turn === 0 ? '' : `@${turn}` };
}

/** A box of the page on the page turned with the clock. */
function turned({ x, y, width, height }: Box, turn: Turn, page: { readonly width: number; readonly height: number }): Box {
  switch (turn) {
    case 0:
      return { x, y, width, height };
    case 90:
      return { x: page.height - y - height, y: x, width: height, height: width };
    case 180:
      return { x: page.width - x - width, y: page.height - y - height, width, height };
    case 270:
      return { x: y, y: page.width - x - width, width: height, height: width };
  }
}

/** Words stand apart, however close they are printed. */
function spaced(words: readonly OcrWord[]): TextItem[] {
  return words.flatMap((word) => [word, { ...word, text: ' ', width: 0 }]);
}

/** What the pictures cover of the page, those that are a mere ornament left out. */
function bounds(pictures: readonly Box[], page: PositionedPage): Box | null {
  const large = pictures.filter(({ width, height }) => width * height >= 0.02 * page.width * page.height);
  if (large.length === 0) return null;
  const x = Math.max(0, Math.min(...large.map((box) => box.x)));
  const y = Math.max(0, Math.min(...large.map((box) => box.y)));
  const right = Math.min(page.width, Math.max(...large.map((box) => box.x + box.width)));
  const bottom = Math.min(page.height, Math.max(...large.map((box) => box.y + box.height)));
  return right <= x || bottom <= y ? null : { x, y, width: right - x, height: bottom - y };
}

async function isPaper(source: PdfPage, box: Box): Promise<boolean> {
  const { width, values } = await source.lightness(PAPER_SCALE);
  const shades = Array.from({ length: 256 }, () => 0);
  let pixels = 0;
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height].map((edge) => Math.floor(edge * PAPER_SCALE));
  for (let y = top ?? 0; y < (bottom ?? 0); y++) {
    for (const value of values.subarray(y * width + (left ?? 0), y * width + (right ?? 0))) {
      shades[value] = (shades[value] ?? 0) + 1;
      pixels += 1;
    }
  }
  const usual = shades.indexOf(Math.max(...shades));
  const near = shades.slice(Math.max(0, usual - PAPER.steps), usual + PAPER.steps + 1).reduce((sum, count) => sum + count, 0);
  return usual >= PAPER.lightest && near >= PAPER.share * pixels;
}

/** Lines and arrows of a drawing come out as single signs; those beside a word on its line are part of the text. */
function wordsOf(read: readonly OcrWord[]): OcrWord[] {
  const isWord = (word: OcrWord | undefined): boolean =>
    word !== undefined && word.confidence >= SURE && /[\p{L}\p{N}]{2}/u.test(word.text);
  return read.filter((word, index) => [read[index - 1], word, read[index + 1]].some((near) => near?.y === word.y && isWord(near)));
}

function covers(item: Box, word: Box): boolean {
  const x = word.x + word.width / 2;
  const y = word.y + word.height / 2;
  return x >= item.x && x <= item.x + item.width && y >= item.y && y <= item.y + item.height;
}

function textOf(items: readonly TextItem[]): string {
  return items.map(({ text }) => text).join(' ');
}

function lettersOf(items: readonly TextItem[]): number {
  return items.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
}

function sureLetters(words: readonly OcrWord[]): number {
  return lettersOf(words.filter(({ confidence }) => confidence >= SURE));
}
