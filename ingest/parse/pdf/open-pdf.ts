import { fileURLToPath } from 'node:url';
import { nativePush } from './native-push.ts';
import {
  AnnotationMode,
  AnnotationType,
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
// Loaded here, so that the library does not load it later, polyfills and all.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { Box } from '#domain/locator.ts';
import { Refusal } from '#domain/refusal.ts';
import type { DrawingStep, Matrix } from './drawing-step.ts';
import type { PdfAttachment, PdfField, PdfFile, PdfPage, PdfText, Turn } from './pdf-file.ts';

// On Node 20 the library's polyfills replace `push` by one that is right for arrays of 2³² entries and several times slower.
Object.defineProperty(Array.prototype, 'push', { value: nativePush, writable: true, configurable: true });

/** Pictures above this many pixels are left undecoded while text is read; one that holds text is decoded when the page is drawn. */
const TEXT_PASS_IMAGE_PIXELS = 4;
/** 100 megapixels: an A0 scan at 200 dpi is 62. */
const DRAWING_IMAGE_PIXELS = 100_000_000;

/**
 * Opens a PDF without running anything in it and without network: fonts and character maps come from the package on disk.
 *
 * @param pictures true decodes pictures too, which drawing a page needs and reading text does not.
 * @throws Refusal `encrypted` or `damaged`.
 */
export async function openPdf(bytes: Uint8Array, pictures: boolean): Promise<PdfFile> {
  const task = getDocument({
    // The library takes the buffer over, so it gets its own copy.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: pictures ? DRAWING_IMAGE_PIXELS : TEXT_PASS_IMAGE_PIXELS,
    standardFontDataUrl: packageFolder('standard_fonts/'),
    cMapUrl: packageFolder('cmaps/'),
    cMapPacked: true,
    wasmUrl: packageFolder('wasm/'),
    iccUrl: packageFolder('iccs/'),
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    return { ...describe(file), close: () => task.destroy() };
  } catch (cause) {
    await task.destroy();
    throw refusalFor(cause);
  }
}

function packageFolder(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
}

function refusalFor(cause: unknown): Refusal {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException') return new Refusal('encrypted', '', cause);
  const empty = cause instanceof Error && /empty/iu.test(cause.message);
  return new Refusal('damaged', empty ? 'PDF-en har ikke noe innhold' : 'PDF-en har ikke en oppbygning som kan tolkes', cause);
}

function describe(file: PDFDocumentProxy): Omit<PdfFile, 'close'> {
  return {
    pageCount: file.numPages,
    async information() {
      const metadata = await file.getMetadata();
      const info = metadata.info as Readonly<Record<string, unknown>>;
      return {
        title: asText(info['Title']),
        author: asText(info['Author']),
        created: asText(info['CreationDate']),
        modified: asText(info['ModDate']),
        language: asText(info['Language']),
        other: [...named(info), ...named(Object.fromEntries(metadata.metadata ?? []))],
      };
    },
    async attachments() {
      const found: unknown = await file.getAttachments();
      return isRecord(found) ? Object.values(found).flatMap(asAttachment) : [];
    },
    async hasScripts() {
      return (await file.getJSActions()) !== null || (await file.hasJSActions());
    },
    async annotations() {
      // Links are most of what hangs on pages, and cost the most to read; only these kinds hold anything of ours.
      const { WIDGET, FILEATTACHMENT, TEXT, FREETEXT, STAMP } = AnnotationType;
      const kinds = new Set([WIDGET, FILEATTACHMENT, TEXT, FREETEXT, STAMP]);
      const found: unknown[] = (await file.getAnnotationsByType(kinds, new Set())) ?? [];
      const pages = new Map<number, { fields: PdfField[]; files: PdfAttachment[]; scripts: boolean; notes: string[] }>();
      for (const annotation of found) {
        if (!isRecord(annotation) || typeof annotation['pageIndex'] !== 'number') continue;
        const page = pages.get(annotation['pageIndex'] + 1) ?? { fields: [], files: [], scripts: false, notes: [] };
        page.fields.push(...asField(annotation));
        page.files.push(...asAttachment(annotation['file']));
        page.notes.push(...asNote(annotation));
        page.scripts ||= isRecord(annotation['actions']);
        pages.set(annotation['pageIndex'] + 1, page);
      }
      return pages;
    },
    async page(number) {
      return describePage(file, await file.getPage(number));
    },
  };
}

function describePage(file: PDFDocumentProxy, page: PDFPageProxy): PdfPage {
  const viewport = page.getViewport({ scale: 1 });
  return {
    width: viewport.width,
    height: viewport.height,
    transform: asMatrix(viewport.transform),
    async texts() {
      const content = await page.getTextContent();
      return content.items.flatMap((item) => ('str' in item && item.str !== '' ? [asPdfText(item)] : []));
    },
    async drawing() {
      const list = await page.getOperatorList({ intent: 'display', annotationMode: AnnotationMode.DISABLE });
      return list.fnArray.flatMap((operator, index) => asDrawingStep(operator, list.argsArray[index]));
    },
    fontName(font) {
      if (!page.commonObjs.has(font)) return null;
      const loaded: unknown = page.commonObjs.get(font);
      return isRecord(loaded) && typeof loaded['name'] === 'string' ? loaded['name'] : null;
    },
    async toPng(scale, turn, box) {
      return (await drawn(file, page, scale, turn, box)).toBuffer('image/png');
    },
    async lightness(scale) {
      const canvas = await drawn(file, page, scale, 0, null);
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      const values = new Uint8Array(canvas.width * canvas.height);
      for (let index = 0; index < values.length; index++) {
        const at = 4 * index;
        values[index] = ((data[at] ?? 0) + 2 * (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 4;
      }
      return { width: canvas.width, values };
    },
    release() {
      page.cleanup();
    },
  };
}

function asPdfText(item: { str: string; transform: unknown[]; width: number; fontName: string }): PdfText {
  return { text: item.str, transform: asMatrix(item.transform), width: item.width, font: item.fontName };
}

function asDrawingStep(operator: number, args: unknown): DrawingStep[] {
  const list: unknown[] = Array.isArray(args) ? args : [];
  switch (operator) {
    case OPS.save:
      return [{ kind: 'save' }];
    case OPS.restore:
    case OPS.paintFormXObjectEnd:
      return [{ kind: 'restore' }];
    case OPS.transform:
      return [{ kind: 'transform', matrix: asMatrix(list) }];
    case OPS.paintFormXObjectBegin:
      return [{ kind: 'save' }, ...(isNumbers(list[0]) ? [{ kind: 'transform', matrix: asMatrix(list[0]) } as const] : [])];
    case OPS.setTextRenderingMode:
      return [{ kind: 'text-mode', invisible: list[0] === 3 }];
    case OPS.showText:
    case OPS.showSpacedText:
      return [{ kind: 'text', text: drawnText(list[0]) }];
    case OPS.paintImageXObject:
    case OPS.paintInlineImageXObject:
    case OPS.paintImageMaskXObject:
    case OPS.paintImageXObjectRepeat:
    case OPS.paintImageMaskXObjectGroup:
    case OPS.paintImageMaskXObjectRepeat:
    case OPS.paintInlineImageXObjectGroup:
      return [{ kind: 'image' }];
    case OPS.constructPath: {
      const bounds = list[2];
      if (!isNumbers(bounds) || list[0] === OPS.endPath) return [];
      const [left = 0, top = 0, right = 0, bottom = 0] = bounds;
      if (![left, top, right, bottom].every(Number.isFinite)) return [];
      return [{ kind: 'path', stroked: list[0] !== OPS.fill && list[0] !== OPS.eoFill, bounds: [left, top, right, bottom] }];
    }
    default:
      return [];
  }
}

function drawnText(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return '';
  // A soft hyphen without width is one that is not drawn.
  return glyphs.map((glyph: unknown) => (isRecord(glyph) && glyph['width'] !== 0 ? asText(glyph['unicode']) : '')).join('');
}

function asField(annotation: unknown): PdfField[] {
  if (!isRecord(annotation) || !isNumbers(annotation['rect']) || annotation['hidden'] === true) return [];
  const [left = 0, bottom = 0, right = 0, top = 0] = annotation['rect'];
  const { subtype, contentsObj } = annotation;
  // Text written on the page with a comment tool stands there for all to read.
  const written = subtype === 'FreeText' && isRecord(contentsObj) ? asText(contentsObj['str']) : '';
  const value = subtype === 'Widget' ? fieldValue(annotation) : written;
  return value.trim() === '' ? [] : [{ value, rectangle: [left, bottom, right, top] }];
}

function fieldValue(annotation: Readonly<Record<string, unknown>>): string {
  const value = annotation['fieldValue'];
  if (annotation['fieldType'] === 'Btn') {
    const on =
      annotation['checkBox'] === true
        ? annotation['exportValue']
        : annotation['radioButton'] === true
          ? annotation['buttonValue']
          : undefined;
    return typeof on === 'string' && on === value ? '☒' : '';
  }
  if (annotation['fieldType'] === 'Sig' || annotation['password'] === true) return '';
  return Array.isArray(value) ? value.map(asText).join(', ') : asText(value);
}

function asNote({ subtype, contentsObj }: Readonly<Record<string, unknown>>): string[] {
  const text = subtype !== 'Widget' && isRecord(contentsObj) ? asText(contentsObj['str']) : '';
  return text.split(/[\r\n]+/u).flatMap((line) => (line.trim() === '' ? [] : [`merknad: ${line}`]));
}

const KNOWN_FIELDS =
  /^(?:title|author|creationdate|moddate|language|producer|creator|pdfformatversion|dc:title|dc:creator|xmp:.*|xmpmm:.*)$/iu;
const MOST_FIELDS = 100;
const LONGEST_VALUE = 500;

/** What else the file says of itself: lists by each of their values, and the fields an organisation has added. */
function named(fields: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(fields)
    .slice(0, MOST_FIELDS)
    .flatMap(([name, value]) => {
      if (KNOWN_FIELDS.test(name)) return [];
      if (name === 'Custom' && isRecord(value)) return named(value);
      const values: unknown[] = Array.isArray(value) ? value : [value];
      return values.flatMap((one) => (asText(one).trim() === '' ? [] : [`${name}: ${asText(one).slice(0, LONGEST_VALUE)}`]));
    });
}

function asAttachment(value: unknown): PdfAttachment[] {
  if (!isRecord(value) || !(value['content'] instanceof Uint8Array)) return [];
  return [{ name: asText(value['filename']), bytes: value['content'] }];
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asMatrix(value: ArrayLike<unknown>): Matrix {
  const at = (index: number): number => (typeof value[index] === 'number' ? value[index] : index === 0 || index === 3 ? 1 : 0);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isNumbers(value: unknown): value is readonly number[] | Float32Array {
  return (Array.isArray(value) || value instanceof Float32Array) && value.length >= 4;
}

async function drawn(file: PDFDocumentProxy, page: PDFPageProxy, scale: number, turn: Turn, box: Box | null): Promise<Canvas> {
  const rotation = (page.rotate + turn) % 360;
  const whole = page.getViewport({ scale, rotation });
  const part = box ?? { x: 0, y: 0, width: whole.width / scale, height: whole.height / scale };
  const viewport = page.getViewport({ scale, rotation, offsetX: -part.x * scale, offsetY: -part.y * scale });
  const factory = file.canvasFactory as { create(width: number, height: number): { readonly canvas: unknown } };
  const { canvas } = factory.create(Math.ceil(part.width * scale), Math.ceil(part.height * scale));
  if (!isCanvas(canvas)) throw new Error('No canvas to draw the page on');
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#ffffff' }).promise;
  return canvas;
}

type Canvas = {
  readonly width: number;
  readonly height: number;
  toBuffer(type: 'image/png'): Uint8Array;
  getContext(kind: '2d'): { getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray } };
};

function isCanvas(value: unknown): value is Canvas {
  return isRecord(value) && typeof value['toBuffer'] === 'function' && typeof value['getContext'] === 'function';
}
