import type { PositionedPage, TextItem } from '../parsed-document.ts';
import { cleanText } from './clean-text.ts';
import { applyTo, combine } from './drawing-step.ts';
import type { PdfAttachment, PdfPage, PdfText } from './pdf-file.ts';
import { type Drawing, readDrawing } from './read-drawing.ts';

export type ReadPage = {
  readonly page: PositionedPage;
  readonly drawing: Drawing;
  readonly files: readonly PdfAttachment[];
  readonly scripts: boolean;
  /** Characters removed because no reader sees them. */
  readonly cleaned: number;
  /** Runs left out because they stand outside the page or are too small to be seen. */
  readonly hidden: number;
};

/** How far above the base line the top of the line box is, as a part of the font size. */
const ASCENT = 0.8;
/** Points. Smaller text is not meant to be seen. */
const SMALLEST_VISIBLE = 1;
/** Form values have no font of their own in the file's text; this is what forms commonly use. */
const FIELD_SIZE = { smallest: 6, largest: 11 };
const UPRIGHT_DEGREES = 10;
/** Characters drawn but not read, and their share, from which text stands beside the page. Below it are glyphs without a letter. */
const LEAST_MISSING = 5;
const MISSING_SHARE = 0.02;

/** Reads one page as the reader sees it. Text that runs up, down or upside down gets `@90`, `@270` or `@180` after its font name. */
export async function readPage(number: number, source: PdfPage): Promise<ReadPage> {
  const texts = await source.texts();
  const { fields, files, scripts } = await source.fieldsAndFiles();
  const drawing = readDrawing(await source.drawing(), source.transform);
  let cleaned = 0;
  let hidden = 0;
  const items: TextItem[] = [];
  const take = (item: TextItem): void => {
    const clean = cleanText(item.text);
    cleaned += clean.suspect;
    if (clean.text === '') return;
    if (isSeen(item, source)) items.push({ ...item, text: clean.text });
    else if (clean.text.trim() !== '') hidden += 1;
  };
  for (const text of texts) take(itemOf(text, source));
  // The library itself leaves out what is drawn beside the page; the difference tells.
  const readLetters = texts.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
  const missing = drawing.letters - readLetters;
  if (missing >= LEAST_MISSING && missing > MISSING_SHARE * drawing.letters) hidden += 1;
  for (const field of fields) {
    const [left, bottom, right, top] = field.rectangle;
    const [x1, y1] = applyTo(source.transform, left, bottom);
    const [x2, y2] = applyTo(source.transform, right, top);
    const box = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
    const lines = field.value.split(/\r\n?|\n/u);
    const step = box.height / lines.length;
    const height = Math.min(FIELD_SIZE.largest, Math.max(FIELD_SIZE.smallest, step));
    lines.forEach((text, index) => {
      const y = box.y + index * step + (step - height) / 2;
      take({ text, x: box.x, y, width: box.width, height, fontName: '', bold: false, italic: false });
    });
  }
  const page: PositionedPage = { number, width: source.width, height: source.height, textSource: 'text', items, rules: drawing.rules };
  return { page, drawing, files, scripts, cleaned, hidden };
}

function itemOf(text: PdfText, source: PdfPage): TextItem {
  const [a, b, c, d, x, y] = combine(source.transform, text.transform);
  const size = Math.hypot(c, d);
  const length = text.width * Math.hypot(source.transform[0], source.transform[1]);
  const fontName = source.fontName(text.font) ?? '';
  const style = { bold: /bold|black|heavy|semibold|demi(?!light)/iu.test(fontName), italic: /italic|oblique/iu.test(fontName) };
  const turned = turn((Math.atan2(b, a) * 180) / Math.PI);
  const name = `${fontName}${turned === 0 ? '' : `@${turned}`}`;
  const shared = { text: text.text, fontName: name, ...style };
  switch (turned) {
    case 0:
      return { ...shared, x, y: y - ASCENT * size, width: length, height: size };
    case 90:
      return { ...shared, x: x - ASCENT * size, y: y - length, width: size, height: length };
    case 180:
      return { ...shared, x: x - length, y: y - (1 - ASCENT) * size, width: length, height: size };
    case 270:
      return { ...shared, x: x - (1 - ASCENT) * size, y, width: size, height: length };
  }
}

/** Degrees the text is turned against the clock, from the angle of its base line with y downwards. */
function turn(degrees: number): 0 | 90 | 180 | 270 {
  if (Math.abs(degrees) <= 45 - UPRIGHT_DEGREES) return 0;
  if (Math.abs(degrees) >= 180 - UPRIGHT_DEGREES) return 180;
  if (Math.abs(degrees + 90) <= UPRIGHT_DEGREES) return 90;
  return Math.abs(degrees - 90) <= UPRIGHT_DEGREES ? 270 : 0;
}

function isSeen(item: TextItem, page: PdfPage): boolean {
  if (Math.min(item.height, item.width + (item.text.trim() === '' ? SMALLEST_VISIBLE : 0)) < 0) return false;
  const size = /@(?:90|270)$/u.test(item.fontName) ? item.width : item.height;
  if (size < SMALLEST_VISIBLE && item.text.trim() !== '') return false;
  return item.x < page.width && item.x + item.width >= 0 && item.y < page.height && item.y + item.height > 0;
}
