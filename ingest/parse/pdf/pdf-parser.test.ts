import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#domain/refusal.ts';
import { DEFAULT_LIMITS, type Limits } from '../../load/limits.ts';
import type { Ocr } from '../ocr/ocr.ts';
import type { PositionedPage } from '../parsed-document.ts';
import { minimalPdf, textAt } from '../../../evals/testing/minimal-pdf.ts';
import { createPdfParser } from './pdf-parser.ts';

const SHARED = new URL('../../../../shared/files/', import.meta.url);
const shared = existsSync(SHARED);
/** A picture of one pixel drawn over the whole page. */
const SCAN = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0000 EI Q\n';

async function parse(bytes: Uint8Array, settings: { limits?: Partial<Limits>; ocr?: Ocr; signal?: AbortSignal } = {}) {
  const parsed = await createPdfParser().parse(bytes, {
    limits: { ...DEFAULT_LIMITS, ...settings.limits },
    ocr: settings.ocr ?? null,
    signal: settings.signal ?? new AbortController().signal,
  });
  if (parsed.content.kind !== 'positioned') throw new Error('expected positioned content');
  return { ...parsed, pages: parsed.content.pages };
}

async function refusalOf(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> {
  try {
    await parse(bytes, { limits });
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'read';
}

function wordsOf(page: PositionedPage | undefined): string[] {
  return (page?.items ?? []).map(({ text }) => text.trim()).filter((text) => text !== '');
}

describe('the PDF parser', () => {
  it('places text in points from the top, with size and weight', async () => {
    const { pages } = await parse(
      minimalPdf([{ content: textAt(72, 100, 'Vedtak', 14, true) + textAt(72, 130, 'Fylket støtter forslaget.') }]),
    );
    const [heading, body] = pages[0]?.items.filter(({ text }) => text.trim() !== '') ?? [];
    expect(heading).toMatchObject({ text: 'Vedtak', x: 72, height: 14, bold: true });
    expect(heading?.y).toBeCloseTo(100 - 0.8 * 14, 1);
    expect(body).toMatchObject({ text: 'Fylket støtter forslaget.', bold: false });
  });

  it('turns the text with the page', async () => {
    const { pages } = await parse(minimalPdf([{ content: textAt(72, 100, 'Snudd side'), rotate: 90 }]));
    expect(pages[0]).toMatchObject({ width: 842, height: 595 });
    expect(pages[0]?.items.find(({ text }) => text === 'Snudd side')?.fontName).toMatch(/@270$/u);
  });

  it('leaves out text beside the page and says so', async () => {
    const { pages, remarks } = await parse(minimalPdf([{ content: textAt(72, 100, 'Synlig') + textAt(2000, 100, 'Skjult') }]));
    expect(wordsOf(pages[0])).toEqual(['Synlig']);
    expect(remarks.map(({ code }) => code)).toContain('hidden-text');
  });

  it('takes what is filled in in a form as text', async () => {
    const field = '<< /Type /Annot /Subtype /Widget /FT /Tx /T (navn) /V (Kari Nordmann) /Rect [100 700 300 720] >>';
    const { pages } = await parse(
      minimalPdf([{ content: textAt(72, 100, 'Navn:'), extra: '/Annots [5 0 R]' }], '/AcroForm << /Fields [5 0 R] >>', [field]),
    );
    expect(wordsOf(pages[0])).toEqual(['Navn:', 'Kari Nordmann']);
  });

  it('takes text written on the page with a comment tool as text', async () => {
    const written =
      '<< /Type /Annot /Subtype /FreeText /Contents (Tilskuddet er 35 000 kroner) /DA (/Helv 11 Tf) /Rect [100 700 300 720] >>';
    const { pages } = await parse(minimalPdf([{ content: textAt(72, 100, 'Vedtak'), extra: '/Annots [5 0 R]' }], '', [written]));
    expect(wordsOf(pages[0])).toEqual(['Vedtak', 'Tilskuddet er 35 000 kroner']);
  });

  it('tells of scripts and never runs them', async () => {
    const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
    const { remarks } = await parse(
      minimalPdf([{ content: textAt(72, 100, 'Tekst') }], '/Names << /JavaScript << /Names [(a) 5 0 R] >> >>', [script]),
    );
    expect(remarks.map(({ code }) => code)).toContain('active-content');
  });

  it('marks a scanned page as needing OCR, and a blank one as blank', async () => {
    const { pages, remarks } = await parse(minimalPdf([{ content: textAt(72, 100, 'Tekst') }, { content: SCAN }, { content: '' }]));
    expect(pages.map(({ textSource }) => textSource)).toEqual(['text', 'none', 'text']);
    expect(remarks).toEqual([{ code: 'needs-ocr', detail: 'side 2' }]);
  });

  it('reads a scanned page with the OCR it is given', async () => {
    const word = { text: 'Skannet', x: 72, y: 90, width: 40, height: 11, fontName: '', bold: false, italic: false, confidence: 90 };
    const ocr: Ocr = { id: 'fake', read: (png) => Promise.resolve(png[1] === 0x50 ? [word] : []) };
    const { pages, remarks } = await parse(minimalPdf([{ content: SCAN }, { content: SCAN }]), { ocr });
    expect(pages.map(({ textSource }) => textSource)).toEqual(['ocr', 'ocr']);
    expect(wordsOf(pages[0])).toEqual(['Skannet']);
    expect(remarks).toEqual([{ code: 'ocr-used', detail: 'side 1–2' }]);
  });

  it('leaves a page unread when OCR fails on it', async () => {
    const ocr: Ocr = { id: 'fake', read: () => Promise.reject(new Error('stopped')) };
    const { pages, remarks } = await parse(minimalPdf([{ content: SCAN }]), { ocr });
    expect(pages[0]?.textSource).toBe('none');
    expect(remarks).toEqual([{ code: 'needs-ocr', detail: 'side 1' }]);
  });

  it('refuses what is not a PDF, and what is over a limit', async () => {
    expect(await refusalOf(new TextEncoder().encode('%PDF-1.7\nikke mer'))).toBe('damaged');
    expect(await refusalOf(new Uint8Array(0))).toBe('damaged');
    const two = minimalPdf([{ content: textAt(72, 100, 'En') }, { content: textAt(72, 100, 'To') }]);
    expect(await refusalOf(two, { pages: 1 })).toBe('too-many-pages');
    expect(await refusalOf(two, { characters: 3 })).toBe('unpacked-too-large');
  });

  it('stops when told to', async () => {
    const stopped = AbortSignal.abort(new Error('avbrutt'));
    await expect(parse(minimalPdf([{ content: textAt(72, 100, 'Tekst') }]), { signal: stopped })).rejects.toThrow('avbrutt');
  });

  it.skipIf(!shared)('refuses a password and hands over embedded files (skipped without ../shared/files)', async () => {
    expect(await refusalOf(readFileSync(new URL('pdf/pypdf__libreoffice-writer-password.pdf', SHARED)))).toBe('encrypted');
    const { attachments } = await parse(readFileSync(new URL('pdf/pypdf__with-attachment.pdf', SHARED)));
    expect(attachments.map(({ name }) => name)).toEqual(['image.png']);
  });

  it('tells what the file and notes on its pages say of it', async () => {
    const note =
      '/Annots [<< /Type /Annot /Subtype /FreeText /Rect [0 0 9 9] /Contents (Unntatt offentlighet) >> << /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Fortrolig) >>]';
    const info = '<< /Keywords (U.off) /Subject (Konfidensielt) /Gradering (UO) /Producer (X) >>';
    const bytes = minimalPdf([{ content: textAt(72, 100, 'Tomta'), extra: note }], '', [info]);
    const text = Buffer.from(bytes).toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R /Info 5 0 R');
    const { properties, pages } = await parse(Uint8Array.from(text, (character) => character.charCodeAt(0)));
    // A free text is drawn on the page, so it is text of the page as well.
    expect(wordsOf(pages[0])).toEqual(['Tomta', 'Unntatt offentlighet']);
    expect([...properties.other].sort()).toEqual([
      'Gradering: UO',
      'Keywords: U.off',
      'Subject: Konfidensielt',
      'merknad: Fortrolig',
      'merknad: Unntatt offentlighet',
    ]);
  });
});
