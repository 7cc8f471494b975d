import { describe, expect, it } from 'vitest';
import { createDocxParser } from '../../../../ingest/parse/docx/docx-parser.ts';
import { attribute, descendants, textOf } from '../../../../ingest/parse/xml/xml-element.ts';
import { exportBrief } from '../export-brief.ts';
import { readOfficeFile } from '../office-file.ts';
import { followLink } from '../../../../evals/testing/export/follow-link.ts';
import { blocksOf, footnoteLinks, officeLinks, officePart, readBack } from '../../../../evals/testing/export/read-export.ts';
import { hasProgram, outputOf, printedByLibreOffice } from '../../../../evals/testing/export/run-program.ts';
import { APPROVED, OPTIONS, testBrief } from '../../../../evals/testing/export/test-brief.ts';
import { cited } from '../../../../evals/testing/export/test-sources.ts';

const { bytes } = await exportBrief(testBrief(), OPTIONS, 'docx');

describe('the Word export', () => {
  it('has real headings, lists and the whole text, read by another program’s eyes', async () => {
    const blocks = blocksOf(await readBack(createDocxParser(), bytes));
    const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    expect(headings).toEqual([
      'Kollektivtrafikken i regionen fram mot 2035',
      'Hovedbudskap',
      'Hva er vedtatt',
      'Sak 10/26, Representantskapet, 11. juni 2026, side 2',
      'Bakgrunn',
      'Tall og fakta',
      'Innspill og uenighet',
      'Hva skjer videre',
      'Dette vet ikke arkivet',
      'Videre lesning',
      'Kilder',
      'Slik er dokumentet kontrollert',
    ]);
    const items = blocks.filter(({ kind }) => kind === 'list-item').map(({ text }) => text);
    expect(items).toContainEqual(expect.stringContaining('bompenger & parkering «i samme pakke»'));
    expect(blocks.filter(({ kind }) => kind === 'footnote').map(({ text }) => text)).toContainEqual(
      expect.stringContaining('Protokoll fra møte 11. juni 2026 & vedlegg, side 5'),
    );
  });

  it('numbers each list of its own, and goes on nowhere else', () => {
    const numbered = descendants(officePart(bytes, 'word/document.xml'), 'p').filter(
      (paragraph) => descendants(paragraph, 'numPr').length > 0,
    );
    expect(numbered.map((paragraph) => attribute(descendants(paragraph, 'pStyle')[0] ?? null, 'val'))).toEqual(
      numbered.map(() => 'ListParagraph'),
    );
  });

  it('opens from every footnote the page that holds the quote', () => {
    const notes = footnoteLinks(bytes);
    expect(notes.size).toBe(14);
    const words = [...notes.values()].map((links) => links.map(followLink));
    expect(words.every(([quote, ...more]) => quote !== undefined && quote !== '' && more.length === 0)).toBe(true);
    expect(words.slice(0, 3).flat()).toEqual([
      'Regionen skal ha et utslippsfritt kollektivtilbud innen 2035.',
      'Innbyggerne skal kunne reise på én billett i hele regionen.',
      'Representantskapet vedtar strategien for kollektivtrafikk 2027–2035.',
    ]);
    expect(officeLinks(bytes, 'word/document.xml').map(followLink)[0]).toBe(
      'Arbeidet med ny reisevaneundersøkelse starter 1. februar 2027.',
    );
  });

  it('refers to each footnote once, and by field when it is cited again', () => {
    const document = officePart(bytes, 'word/document.xml');
    const references = descendants(document, 'footnoteReference').map((element) => Number(attribute(element, 'id')));
    expect(references).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
    const bookmarks = descendants(document, 'bookmarkStart');
    expect(new Set(bookmarks.map((element) => attribute(element, 'id'))).size).toBe(bookmarks.length);
    const names = new Set(bookmarks.map((element) => attribute(element, 'name')));
    const fields = descendants(document, 'instrText').map((element) => textOf(element).trim().split(' ')[1] ?? '');
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.every((name) => names.has(name))).toBe(true);
  });

  it('says its language, title and how it was made, and holds no element without a name', async () => {
    const language = descendants(officePart(bytes, 'word/styles.xml'), 'lang')[0];
    expect(attribute(language ?? null, 'val')).toBe('nb-NO');
    expect((await readBack(createDocxParser(), bytes)).properties).toMatchObject({
      title: 'Kollektivtrafikken i regionen fram mot 2035',
      author: 'Arkivsvar',
    });
    for (const [name, part] of readOfficeFile(bytes)) expect(new TextDecoder().decode(part), name).not.toContain('<undefined');
  });

  it('keeps a heading and what says what follows on the page of what follows', () => {
    const introducing = descendants(officePart(bytes, 'word/document.xml'), 'p').filter((paragraph) =>
      ['Heading2', 'Heading3', 'Etikett', 'Redaksjonelt'].includes(attribute(descendants(paragraph, 'pStyle')[0] ?? null, 'val') ?? ''),
    );
    expect(introducing.length).toBeGreaterThan(10);
    expect(introducing.filter((paragraph) => descendants(paragraph, 'keepNext').length === 0).map(textOf)).toEqual([]);
  });

  it('marks nynorsk as nynorsk', () => {
    const run = descendants(officePart(bytes, 'word/document.xml'), 'r').find((element) => textOf(element).startsWith('Kommunen støttar'));
    expect(attribute(run === undefined ? null : (descendants(run, 'lang')[0] ?? null), 'val')).toBe('nn-NO');
  });

  it('carries UTKAST across every page until it is approved', async () => {
    expect(textOf(officePart(bytes, 'word/header1.xml'))).toContain('UTKAST. Pressebrief, ikke godkjent.');
    expect(descendants(officePart(bytes, 'word/header1.xml'), 'textpath').map((element) => attribute(element, 'string'))).toContain(
      'UTKAST',
    );
    const approved = await exportBrief(testBrief(), APPROVED, 'docx');
    expect(textOf(officePart(approved.bytes, 'word/header1.xml'))).toBe('');
    const text = textOf(officePart(approved.bytes, 'word/document.xml'));
    expect(text).toContain('Godkjent av Kari Nordmann 21. november 2026.');
    expect(text).not.toContain('UTKAST');
  });

  it('tells of the model in the text and in the file’s properties, approved or not', async () => {
    const made = await exportBrief(testBrief({ mode: 'model', model: 'gemma4:26b' }), APPROVED, 'docx');
    expect(textOf(officePart(made.bytes, 'word/document.xml'))).toContain(
      'Laget med hjelp av kunstig intelligens (språkmodellen gemma4:26b)',
    );
    const properties = descendants(officePart(made.bytes, 'docProps/custom.xml'), 'property').map((element) => [
      attribute(element, 'name'),
      textOf(element),
    ]);
    expect(properties).toContainEqual(['AI-generert', 'true']);
    expect(properties).toContainEqual(['KI-modell', 'gemma4:26b']);
  });

  it.skipIf(!hasProgram('soffice') || !hasProgram('pdftotext'))(
    'is printed by LibreOffice with its text and live links (skipped without LibreOffice or poppler)',
    () => {
      const printed = printedByLibreOffice(bytes, 'docx');
      const text = outputOf('pdftotext', printed, 'pdf', (file) => ['-layout', file, '-']);
      expect(text).toMatch(/3\.\s+Mål: Rådet skal prioritere tre områder:4? /u);
      expect(text.replace(/\s+/gu, ' ')).toContain('Slik er dokumentet kontrollert');
      const links = outputOf('pdfinfo', printed, 'pdf', (file) => ['-url', file]).match(/https:\S+/gu) ?? [];
      const words = new Set(links.map(followLink));
      expect(words.has(cited('Billettinntekter 2025: 412 millioner kroner').quote)).toBe(true);
      expect(words.size).toBe(15);
    },
  );
});
