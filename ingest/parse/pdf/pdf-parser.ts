import type { Remark } from '#domain/file-outcome.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Attachment, ParsedDocument, PositionedPage, TextItem } from '../parsed-document.ts';
import type { ParseContext, Parser } from '../parser.ts';
import { openPdf } from './open-pdf.ts';
import { pageList } from './page-list.ts';
import type { PdfAttachment, PdfFile, PdfInformation } from './pdf-file.ts';
import { pdfDate } from './pdf-date.ts';
import { readPage } from './read-page.ts';
import { readScans } from './read-scans.ts';

/** Fewer paths than this on a page without text are rules and frames; more can be letters drawn as shapes. */
const LETTERLIKE_PATHS = 40;

const NO_INFORMATION: PdfInformation = { title: '', author: '', created: '', modified: '', language: '' };

type PageReading = { readonly page: PositionedPage; readonly state: 'read' | 'failed' | 'picture' | 'hidden-layer' };

/** Reads PDF. Nothing in the file is run and nothing is fetched. */
export function createPdfParser(): Parser {
  return {
    format: 'pdf',
    async parse(bytes, context) {
      context.signal.throwIfAborted();
      const file = await openPdf(bytes, false);
      try {
        return await readFile(file, bytes, context);
      } finally {
        await file.close();
      }
    },
  };
}

async function readFile(file: PdfFile, bytes: Uint8Array, context: ParseContext): Promise<ParsedDocument> {
  const { limits, signal } = context;
  if (file.pageCount === 0) throw new Refusal('no-content');
  if (file.pageCount > limits.pages) throw new Refusal('too-many-pages', `${file.pageCount} sider, grensen er ${limits.pages}`);
  const readings: PageReading[] = [];
  const files: PdfAttachment[] = [];
  let characters = 0;
  let cleaned = 0;
  let hidden = 0;
  let scripts = false;
  for (let number = 1; number <= file.pageCount; number++) {
    signal.throwIfAborted();
    try {
      const source = await file.page(number);
      const read = await readPage(number, source);
      source.release();
      readings.push({ page: read.page, state: stateOf(read.page.items, read.drawing) });
      files.push(...read.files);
      cleaned += read.cleaned;
      hidden += read.hidden;
      scripts ||= read.scripts;
      characters += read.page.items.reduce((sum, item) => sum + item.text.length, 0);
    } catch {
      // What is wrong with one page does not say anything about the others; the page is named in a remark below.
      readings.push({ page: { number, width: 0, height: 0, textSource: 'none', items: [], rules: [] }, state: 'failed' });
    }
    if (characters > limits.characters) throw new Refusal('unpacked-too-large', `mer enn ${limits.characters} tegn`);
  }
  const failed = readings.filter(({ state }) => state === 'failed').map(({ page }) => page.number);
  if (failed.length === readings.length) throw new Refusal('damaged', 'ingen av sidene kan leses');

  const scans = await readScans(
    bytes,
    readings.filter(({ state }) => state === 'picture').map(({ page }) => page),
    context,
  );
  const pages = readings.map(({ page, state }) => pageAs(page, state, scans.read.get(page.number)));
  const layered = readings.filter(({ state }) => state === 'hidden-layer').map(({ page }) => page.number);
  const broken: string[] = failed.length === 0 ? [] : [pageList(failed)];
  const attempt = async <T>(what: string, read: () => Promise<T>, absent: T): Promise<T> => {
    try {
      return await read();
    } catch {
      broken.push(what);
      return absent;
    }
  };
  const embedded = await attempt('vedleggene', () => file.attachments(), []);
  const found = attachmentsOf([...embedded, ...files], limits.attachments);
  scripts ||= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Launch');
  scripts ||= await attempt('skriptene', () => file.hasScripts(), false);
  const information = await attempt('dokumentegenskapene', () => file.information(), NO_INFORMATION);
  const withWords = [...scans.read].filter(([, words]) => words !== 'blank' && words.length > 0).map(([number]) => number);
  const ocrPages = [...withWords, ...layered].sort((a, b) => a - b);
  const remarks: Remark[] = [
    ...remark('partly-read', broken.length > 0, `${broken.join(', ')} kan ikke leses`),
    ...remark('needs-ocr', scans.unread.length > 0, pageList(scans.unread)),
    ...remark('ocr-used', ocrPages.length > 0, pageList(ocrPages)),
    ...remark('hidden-text', hidden > 0, ''),
    ...remark('text-cleaned', cleaned > 0, cleaned === 1 ? '1 tegn' : `${cleaned} tegn`),
    ...remark('active-content', scripts, 'skript eller programstart i PDF-en'),
    ...remark('attachment-skipped', found.skipped > 0, `${found.skipped} vedlegg over grensen på ${limits.attachments}`),
  ];
  return {
    format: 'pdf',
    properties: {
      title: information.title.trim(),
      author: information.author.trim(),
      created: pdfDate(information.created),
      modified: pdfDate(information.modified),
      language: information.language.trim() === '' ? null : information.language.trim(),
      other: [],
    },
    content: { kind: 'positioned', pages },
    margins: [],
    remarks,
    attachments: found.attachments,
  };
}

function stateOf(
  items: readonly TextItem[],
  drawing: { readonly images: number; readonly paths: number; readonly texts: number; readonly invisibleTexts: number },
): PageReading['state'] {
  const hasText = items.some((item) => item.text.trim() !== '');
  // A scan that someone else has already run through OCR: all its text lies unseen behind the picture.
  if (hasText) return drawing.texts > 0 && drawing.invisibleTexts === drawing.texts ? 'hidden-layer' : 'read';
  // Large pictures are left out of this pass, so a page without text goes on to be looked at as a picture.
  return drawing.paths < LETTERLIKE_PATHS && drawing.images === 0 && drawing.texts > 0 ? 'read' : 'picture';
}

function pageAs(page: PositionedPage, state: PageReading['state'], scanned: readonly TextItem[] | 'blank' | undefined): PositionedPage {
  if (state === 'hidden-layer') return { ...page, textSource: 'ocr' };
  if (state !== 'picture' || scanned === 'blank') return page;
  return scanned === undefined ? { ...page, textSource: 'none' } : { ...page, textSource: 'ocr', items: scanned };
}

function attachmentsOf(
  found: readonly PdfAttachment[],
  most: number,
): { readonly attachments: readonly Attachment[]; readonly skipped: number } {
  const attachments = found.map(({ name, bytes }, index) => ({ name: name === '' ? `vedlegg-${index + 1}` : name, bytes }));
  return { attachments: attachments.slice(0, most), skipped: Math.max(0, attachments.length - most) };
}

function remark(code: Remark['code'], when: boolean, detail: string): Remark[] {
  return when ? [{ code, detail }] : [];
}
