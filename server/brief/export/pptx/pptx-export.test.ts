import { describe, expect, it } from 'vitest';
import { editorial } from '#domain/editorial.ts';
import { createPptxParser } from '../../../../ingest/parse/pptx/pptx-parser.ts';
import { attribute, childElements, descendants, textOf } from '../../../../ingest/parse/xml/xml-element.ts';
import { exportBrief } from '../export-brief.ts';
import { readOfficeFile } from '../office-file.ts';
import { followLink } from '../../../../evals/testing/export/follow-link.ts';
import { blocksOf, officeLinks, officePart, readBack } from '../../../../evals/testing/export/read-export.ts';
import { hasProgram, outputOf, printedByLibreOffice } from '../../../../evals/testing/export/run-program.ts';
import { APPROVED, OPTIONS, plain, testBrief } from '../../../../evals/testing/export/test-brief.ts';
import { required } from '../../../../evals/testing/export/test-sources.ts';

const brief = testBrief({ kind: 'presentasjon' });
const { bytes } = await exportBrief(brief, OPTIONS, 'pptx');
const slideText = (file: Uint8Array, number: number): string => textOf(officePart(file, `ppt/slides/slide${number}.xml`));
const slides = (file: Uint8Array): number =>
  [...readOfficeFile(file).keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name)).length;

describe('the PowerPoint export', () => {
  it('has title and status first, a title on every slide, bulleted points, and the report last', async () => {
    const document = await readBack(createPptxParser(), bytes);
    const headings = blocksOf(document)
      .filter(({ kind }) => kind === 'heading')
      .map(({ text }) => text);
    expect(headings).toEqual([
      'Kollektivtrafikken i regionen fram mot 2035',
      'Kollektivtrafikken fram mot 2035',
      'Hva er vedtatt',
      'Tall og fakta',
      'Slik er dokumentet kontrollert',
    ]);
    expect(slideText(bytes, 1)).toContain('Presentasjon. UTKAST per 21. november 2026. Ikke kontrollert og ikke godkjent.');
    const items = blocksOf(document)
      .filter(({ kind }) => kind === 'list-item')
      .map(({ text }) => text);
    expect(items[0]).toMatch(/^Regionen skal ha et utslippsfritt kollektivtilbud innen 2035\./u);
    expect(items.length).toBeGreaterThanOrEqual(3 + 1 + 2 + 3);
    expect(document.properties.title).toBe(brief.title);
  });

  it('has the sources in the notes, with live links to the page that holds the quote', async () => {
    const notes = officePart(bytes, 'ppt/notesSlides/notesSlide2.xml');
    expect(textOf(notes)).toContain('Kilder[1] Strategi for kollektivtrafikk 2027–2035, side 1');
    expect(officeLinks(bytes, 'ppt/notesSlides/notesSlide2.xml').map(followLink)).toContain(
      'Representantskapet vedtar strategien for kollektivtrafikk 2027–2035.',
    );
    const spoken = blocksOf(await readBack(createPptxParser(), bytes))
      .filter(({ kind }) => kind === 'speaker-note')
      .map(({ text }) => text);
    expect(spoken).toContainEqual(expect.stringContaining('bompenger & parkering'));
    expect(spoken.at(-1)).toMatch(/Sjekksum: [0-9a-f]{64}/u);
  });

  it('opens from every number on a slide the page that holds the quote', () => {
    const words = [2, 3, 4].flatMap((slide) => officeLinks(bytes, `ppt/slides/slide${slide}.xml`).map(followLink));
    expect(words[0]).toBe('Regionen skal ha et utslippsfritt kollektivtilbud innen 2035.');
    expect(words.length).toBeGreaterThan(8);
  });

  it('is in bokmål, and each paragraph has its properties first', () => {
    for (const name of ['ppt/slides/slide2.xml', 'ppt/notesSlides/notesSlide2.xml']) {
      const body = required(
        descendants(officePart(bytes, name), 'sp').find(
          (shape) =>
            attribute(
              required(descendants(shape, 'nvPr')[0], 'nvPr').children.find((child) => typeof child !== 'string') ?? null,
              'type',
            ) === 'body',
        ),
      );
      const paragraphs = descendants(body, 'p');
      expect(paragraphs.every((paragraph) => childElements(paragraph).findIndex(({ local }) => local === 'pPr') <= 0)).toBe(true);
      const languages = new Set(descendants(body, 'rPr').map((run) => attribute(run, 'lang')));
      expect([...languages]).toEqual(['nb-NO']);
    }
  });

  it('says UTKAST on every slide until it is approved', async () => {
    expect(textOf(officePart(bytes, 'ppt/slideLayouts/slideLayout2.xml'))).toContain(
      'UTKAST per 21. november 2026. Ikke kontrollert og ikke godkjent.',
    );
    const approved = await exportBrief(brief, APPROVED, 'pptx');
    for (const [name, part] of readOfficeFile(approved.bytes)) expect(new TextDecoder().decode(part), name).not.toContain('UTKAST');
  });

  it('names the model on every slide and in the properties, approved or not', async () => {
    const made = await exportBrief({ ...brief, mode: 'model', model: 'gemma4:26b' }, APPROVED, 'pptx');
    expect(textOf(officePart(made.bytes, 'ppt/slideLayouts/slideLayout2.xml'))).toContain('Laget med hjelp av kunstig intelligens');
    expect(textOf(officePart(made.bytes, 'docProps/core.xml'))).toContain('gemma4:26b');
  });

  it('never has more than eight slides: a full presentation carries the report in its last notes', async () => {
    const eight = Array.from({ length: 8 }, () => required(brief.slides[0]));
    const full = await exportBrief({ ...brief, slides: eight }, OPTIONS, 'pptx');
    expect(slides(full.bytes)).toBe(8);
    expect(textOf(officePart(full.bytes, 'ppt/notesSlides/notesSlide8.xml'))).toContain('Slik er dokumentet kontrollert');
    expect(slides(bytes)).toBe(5);
  });

  it('has the ingress on the title slide, the brief’s own title above it, and the status below', async () => {
    const lead = plain('Innbyggerne skal kunne reise på én billett i hele regionen.');
    const first = { title: brief.theme, points: [lead], notes: [], sources: [lead.statement.citations[0]] };
    const made = await exportBrief({ ...brief, slides: [first, ...brief.slides] }, APPROVED, 'pptx');
    expect(slides(made.bytes)).toBe(5);
    expect(slideText(made.bytes, 1)).toMatch(/^Kollektivtrafikken i regionen fram mot 2035.*Innbyggerne.*Godkjent av Kari Nordmann/u);
    expect(officeLinks(made.bytes, 'ppt/slides/slide1.xml').map(followLink)).toEqual([lead.statement.text]);
  });

  it('says on the slide what its points are, and explains that mark only where it stands', async () => {
    const link = required(editorial('Dette er en innstilling.'));
    const points = [link, plain('togtilbudet på Østlandet')];
    const made = await exportBrief({ ...brief, slides: [{ ...required(brief.slides[0]), points }] }, OPTIONS, 'pptx');
    expect(slideText(made.bytes, 2)).toContain('Redaksjonelt: Dette er en innstilling.togtilbudet');
    expect(slideText(made.bytes, 3)).toContain('Setninger merket «Redaksjonelt»');
    expect(slideText(bytes, 5)).not.toContain('«Redaksjonelt»');
  });

  it('shows what the archive does not know', async () => {
    const unknown = [{ kind: 'videre', heading: 'Hva skjer videre', text: required(editorial('Arkivet har ingen datoer.')) }] as const;
    const made = await exportBrief({ ...brief, unknown }, OPTIONS, 'pptx');
    expect(slideText(made.bytes, 5)).toContain('Dette vet ikke arkivetArkivet har ingen datoer.');
  });

  it('is a draft again when a source has left a sentence, and marks it', async () => {
    const quoteStands = ({ quote }: { readonly quote: string }): boolean => quote !== 'Innstillingen ble enstemmig vedtatt.';
    const made = await exportBrief(brief, { ...APPROVED, quoteStands }, 'pptx');
    expect(textOf(officePart(made.bytes, 'ppt/slideLayouts/slideLayout2.xml'))).toMatch(/UTKAST.*men kilden til én setning er endret/u);
    expect(slideText(made.bytes, 3)).toContain('[kilden er endret]');
  });

  it('is only for presentations', async () => {
    await expect(exportBrief(testBrief(), OPTIONS, 'pptx')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it.skipIf(!hasProgram('soffice') || !hasProgram('pdftotext'))(
    'is printed by LibreOffice (skipped without LibreOffice or poppler)',
    () => {
      const text = outputOf('pdftotext', printedByLibreOffice(bytes, 'pptx'), 'pdf', (file) => [file, '-']);
      expect(text).toContain('Kollektivtrafikken fram mot 2035');
      expect(text).toContain('Slik er dokumentet kontrollert');
    },
  );
});
