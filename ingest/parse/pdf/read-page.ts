import type { PositionedPage, TextItem } from '../parsed-document.ts';
import { cleanText } from './clean-text.ts';
import { applyTo, combine } from './drawing-step.ts';
import type { PdfField, PdfPage, PdfText } from './pdf-file.ts';
import { type Drawing, readDrawing } from './read-drawing.ts';
import { withSoftHyphens } from './soft-hyphens.ts';

export type ReadPage = {
  readonly page: PositionedPage;
  /** null when nothing on the page called for it. */
  readonly drawing: Drawing | null;
  /** The text of each font as the file gives it, by the file's own key of the font. */
  readonly fonts: ReadonlyMap<string, string>;
  /** Characters removed because no reader sees them. */
  readonly cleaned: number;
  /** Runs left out because they stand outside the page or are too small to be seen. */
  readonly hidden: number;
};

/** What the pages read so far tell of the fonts of a file. */
export type FontMemory = {
  readonly styles: Map<string, Pick<TextItem, 'fontName' | 'bold' | 'italic'>>;
  /** Fonts met where text leaves no ink or hyphens are told as soft ones: on each of their pages it must be looked at what is drawn. */
  readonly watched: Set<string>;
};

/** How far above the base line the top of the line box is, as a part of the font size. */
const ASCENT = 0.8;
/** Points. Smaller text is not meant to be seen. */
const SMALLEST_VISIBLE = 1;
/** Form values have no font of their own in the file's text; this is what forms commonly use. */
const FIELD_SIZE = { smallest: 6, largest: 11 };
const UPRIGHT_DEGREES = 10;
const TURNED = /@(?:90|180|270)$/u;
const SIDEWAYS = /@(?:90|270)$/u;
/** The gap between two cells in font sizes; a word space is 0.3, in a justified line up to 0.8. */
const CELL_GAP = 0.9;
/** Part of the page height at the top and at the bottom where lines in two parts are running heads. */
const MARGIN = 0.09;
/** The mark of a list item or the number of a line, which the text after it stands apart from. */
const MARK = /^[•◦▪▫■□●○–-]$|^[\p{Co}o]$|^\d{1,4}[.)]?$/u;
/** Characters drawn but not read, and their share, from which text stands beside the page. Below it are glyphs without a letter. */
const LEAST_MISSING = 5;
const MISSING_SHARE = 0.02;

/**
 * Reads one page as the reader sees it. Text that runs up, down or upside down gets `@90`, `@270` or `@180` after its font name.
 * What is drawn is asked for only where it can matter, since it costs as much as the text: the first time a font is met (its name comes
 * with it), where text stands side by side and rules may part it, and where there is no text.
 */
export async function readPage(number: number, source: PdfPage, fields: readonly PdfField[], memory: FontMemory): Promise<ReadPage> {
  const texts = await source.texts();
  const fonts = textByFont(texts);
  const isNew = fonts.size === 0 || [...fonts.keys()].some((font) => !memory.styles.has(font) || memory.watched.has(font));
  let drawing = isNew ? readDrawing(await source.drawing(), source.transform) : null;
  for (const font of fonts.keys()) {
    if (!memory.styles.has(font)) memory.styles.set(font, styleOf(source.fontName(font) ?? ''));
    if (drawing !== null && (drawing.invisibleTexts > 0 || drawing.text.includes('\u00ad'))) memory.watched.add(font);
  }
  const placed = texts.map((text) => itemOf(text, source, memory));
  if (drawing === null && standsSideBySide(placed, source.height)) drawing = readDrawing(await source.drawing(), source.transform);
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
  for (const item of drawing === null ? placed : withSoftHyphens(placed, drawing.text)) take(item);
  if (drawing !== null) {
    // The library itself leaves out what is drawn beside the page; the difference tells.
    const readLetters = texts.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
    const drawnLetters = drawing.text.replace(/[\s\u00ad]/gu, '').length;
    const missing = drawnLetters - readLetters;
    if (missing >= LEAST_MISSING && missing > MISSING_SHARE * drawnLetters) hidden += 1;
  }
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
  const { width, height } = source;
  const page: PositionedPage = { number, width, height, textSource: 'text', items, rules: drawing?.rules ?? [] };
  return { page, drawing, fonts, cleaned, hidden };
}

function textByFont(texts: readonly PdfText[]): Map<string, string> {
  const fonts = new Map<string, string>();
  for (const { font, text } of texts) if (text.trim() !== '') fonts.set(font, `${fonts.get(font) ?? ''} ${text}`);
  return fonts;
}

function styleOf(fontName: string): Pick<TextItem, 'fontName' | 'bold' | 'italic'> {
  return {
    fontName,
    bold: /bold|black|heavy|semibold|demi(?!light)/iu.test(fontName),
    italic: /italic|oblique/iu.test(fontName),
  };
}

function itemOf(text: PdfText, source: PdfPage, memory: FontMemory): TextItem {
  const [a, b, c, d, x, y] = combine(source.transform, text.transform);
  const size = Math.hypot(c, d);
  const length = text.width * Math.hypot(source.transform[0], source.transform[1]);
  const style = memory.styles.get(text.font) ?? styleOf('');
  const turned = turn((Math.atan2(b, a) * 180) / Math.PI);
  const shared = { text: text.text, ...style, fontName: `${style.fontName}${turned === 0 ? '' : `@${turned}`}` };
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

/** Whether text stands beside other text with a gap between: then rules may part it into cells. */
function standsSideBySide(items: readonly TextItem[], pageHeight: number): boolean {
  if (items.some(({ fontName }) => TURNED.test(fontName))) return true;
  const inside = items
    .filter(({ text, y }) => y > MARGIN * pageHeight && y < (1 - MARGIN) * pageHeight && text.trim() !== '')
    .sort((a, b) => middle(a) - middle(b));
  let row: TextItem[] = [];
  for (const item of inside) {
    const [first] = row;
    if (first !== undefined && middle(item) > first.y + first.height) {
      if (isParted(row)) return true;
      row = [];
    }
    row.push(item);
  }
  return isParted(row);
}

function isParted(row: readonly TextItem[]): boolean {
  const line = row.toSorted((a, b) => a.x - b.x);
  return line.some(
    (item, index) =>
      index > 0 && !(index === 1 && MARK.test(line[0]?.text.trim() ?? '')) && item.x - endOf(line[index - 1]) > CELL_GAP * item.height,
  );
}

function middle({ y, height }: TextItem): number {
  return y + height / 2;
}

function endOf(item: TextItem | undefined): number {
  return item === undefined ? 0 : item.x + item.width;
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
  const size = SIDEWAYS.test(item.fontName) ? item.width : item.height;
  if (size < SMALLEST_VISIBLE && item.text.trim() !== '') return false;
  return item.x < page.width && item.x + item.width >= 0 && item.y < page.height && item.y + item.height > 0;
}
