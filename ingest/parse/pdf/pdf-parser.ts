import type { Remark } from '#domain/file-outcome.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Attachment, ParsedDocument, PositionedPage } from '../parsed-document.ts';
import type { ParseContext, Parser } from '../parser.ts';
import { cleanText } from '../blocks/clean-text.ts';
import { openPdf } from './open-pdf.ts';
import { pageList } from './page-list.ts';
import type { PdfAnnotations, PdfAttachment, PdfFile, PdfInformation } from './pdf-file.ts';
import { pdfDate } from './pdf-date.ts';
import { holdsPictures } from './holds-pictures.ts';
import { illegiblePages } from './legible-fonts.ts';
import { type FontMemory, type ReadPage, readPage } from './read-page.ts';
import { type Doubt, LITTLE_TEXT, readScans, type Verdict } from './read-scans.ts';

const NO_INFORMATION: PdfInformation = { title: '', author: '', created: '', modified: '', language: '', other: [] };

const MOST_NOTES = 500;
const NOTHING: Omit<ReadPage, 'page'> = { drawing: null, fonts: new Map(), cleaned: 0, hidden: 0 };
/** Actions that run something; they can hang on any part of a file. */
const ACTIONS = ['/Launch', '/JavaScript'];

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
  const broken: string[] = [];
  const attempt = async <T>(what: string, read: () => Promise<T>, absent: T): Promise<T> => {
    try {
      return await read();
    } catch {
      broken.push(what);
      return absent;
    }
  };
  const annotations = await attempt('skjemafeltene', () => file.annotations(), new Map<number, PdfAnnotations>());
  const readings: ReadPage[] = [];
  const failed: number[] = [];
  const memory: FontMemory = { styles: new Map(), watched: new Set() };
  let characters = 0;
  for (let number = 1; number <= file.pageCount; number++) {
    signal.throwIfAborted();
    try {
      const source = await file.page(number);
      const read = await readPage(number, source, annotations.get(number)?.fields ?? [], memory);
      source.release();
      readings.push(read);
      characters += read.page.items.reduce((sum, item) => sum + item.text.length, 0);
    } catch {
      // What is wrong with one page does not say anything about the others; the page is named in a remark below.
      failed.push(number);
      readings.push({ ...NOTHING, page: { number, width: 0, height: 0, textSource: 'none', items: [], rules: [] } });
    }
    if (characters > limits.characters) throw new Refusal('unpacked-too-large', `mer enn ${limits.characters} tegn`);
  }
  if (failed.length === readings.length) throw new Refusal('damaged', 'ingen av sidene kan leses');

  const illegible = illegiblePages(readings.map(({ fonts }) => fonts));
  const pictures = holdsPictures(bytes);
  const doubts = new Map<number, Doubt>();
  readings.forEach((reading, index) => {
    const doubt = failed.includes(reading.page.number) ? null : doubtOn(reading, illegible.has(index), pictures);
    if (doubt !== null) doubts.set(reading.page.number, doubt);
  });
  const verdicts = await readScans(
    bytes,
    readings.flatMap(({ page, fonts }) => {
      const doubt = doubts.get(page.number);
      return doubt === undefined ? [] : [{ page, doubt, letters: lettersIn([...fonts.values()]) }];
    }),
    context,
  );
  const pages = readings.map(({ page }) => pageAs(page, doubts.get(page.number), verdicts.get(page.number)));
  const numbersOf = (is: (verdict: Verdict) => boolean): number[] =>
    [...verdicts].filter(([, verdict]) => is(verdict)).map(([number]) => number);
  const unread = numbersOf(({ kind }) => kind === 'needs-ocr');
  const unreadable = numbersOf((verdict) => verdict.kind === 'unreadable' || (verdict.kind === 'ocr' && verdict.lacks));
  const ocrPages = pages.filter(({ textSource, items }) => textSource === 'ocr' && items.length > 0).map(({ number }) => number);
  // What was removed from text that did not stand was removed for good.
  const standing = readings.filter(({ page }) => doubts.get(page.number) !== 'illegible');
  const cleaned = standing.reduce((sum, reading) => sum + reading.cleaned, 0);
  const hidden = readings.some((reading) => reading.hidden > 0);
  if (failed.length > 0) broken.unshift(pageList(failed));
  const embedded = await attempt('vedleggene', () => file.attachments(), []);
  const onPages = [...annotations.values()];
  const found = attachmentsOf([...embedded, ...onPages.flatMap(({ files }) => files)], limits.attachments);
  let scripts = onPages.some((page) => page.scripts) || ACTIONS.some((action) => holds(bytes, action));
  scripts ||= await attempt('skriptene', () => file.hasScripts(), false);
  const information = await attempt('dokumentegenskapene', () => file.information(), NO_INFORMATION);
  const remarks: Remark[] = [
    ...remark('partly-read', broken.length > 0, `${broken.join(', ')} kan ikke leses`),
    ...remark('needs-ocr', unread.length > 0, pageList(unread)),
    ...remark('unreadable-text', unreadable.length > 0, pageList(unreadable)),
    ...remark('ocr-used', ocrPages.length > 0, pageList(ocrPages)),
    ...remark('hidden-text', hidden, ''),
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
      other: [...information.other, ...onPages.flatMap(({ notes }) => notes).slice(0, MOST_NOTES)].map((line) => cleanText(line).text),
    },
    content: { kind: 'positioned', pages },
    margins: [],
    remarks,
    attachments: found.attachments,
  };
}

function doubtOn({ page, drawing }: ReadPage, isIllegible: boolean, pictures: boolean): Doubt | null {
  if (isIllegible) return 'illegible';
  const letters = lettersIn(page.items.map(({ text }) => text));
  // Large pictures are left out of this pass, so a page without text goes on to be looked at as a picture.
  if (letters === 0) return 'no-text';
  // A scan that someone else has already run through OCR: its text lies unseen behind the picture.
  if (drawing !== null && drawing.invisibleTexts > drawing.texts / 2) return 'behind-picture';
  return pictures && letters < LITTLE_TEXT ? 'little-text' : null;
}

function lettersIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.replace(/\s/gu, '').length, 0);
}

function pageAs(page: PositionedPage, doubt: Doubt | undefined, verdict: Verdict | undefined): PositionedPage {
  switch (verdict?.kind) {
    case undefined:
      return page;
    case 'as-it-is':
      return doubt === 'behind-picture' ? { ...page, textSource: 'ocr' } : page;
    case 'ocr':
      return { ...page, textSource: 'ocr', items: verdict.items };
    case 'needs-ocr':
      return page.items.length > 0 ? page : { ...page, textSource: 'none' };
    case 'unreadable':
      return { ...page, textSource: 'none', items: [] };
  }
}

function holds(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(word);
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
