import { describe, expect, it } from 'vitest';
import { composePrint } from './compose-print.ts';
import { exportBrief } from './export-brief.ts';
import type { ExportOptions } from './export-options.ts';
import type { PrintBlock, PrintDocument, PrintInline } from './print-document.ts';
import { citedPlace } from './note-book.ts';
import { APPROVED, HEADING, OPTIONS, testBrief } from './testing/test-brief.ts';
import { cited, required, say, SOURCES } from './testing/test-sources.ts';

describe('the composed brief', () => {
  it('numbers notes in the order they are met, and each place once', () => {
    const numbers = notesOf(composePrint(testBrief(), OPTIONS).print);
    expect(numbers.slice(0, 6)).toEqual([1, 2, 1, 3, 4, 5]);
    const first = numbers.filter((number, index) => numbers.indexOf(number) === index);
    expect(first).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  });

  it('numbers them as the brief does', () => {
    const brief = testBrief();
    const places = [...new Map(brief.citations.map((citation) => [citedPlace(citation), citation])).keys()];
    const { notes } = composePrint(brief, OPTIONS);
    expect(notes.map(citedPlace)).toEqual(places.slice(0, notes.length));
  });

  it('shows the quote in the note only when the text does not', () => {
    const short = say('utslippsfritt kollektivtilbud', 'Regionen skal ha et utslippsfritt kollektivtilbud innen 2035.');
    const part = { kind: 'statement', statement: short, standing: null } as const;
    const { print } = composePrint(testBrief({ lead: [part] }), OPTIONS);
    expect(words(required(print.notes[0]))).toMatch(/^Strategi for kollektivtrafikk 2027–2035, side 1\./u);
    const alone = composePrint(
      testBrief({ keyMessages: [part, part, part], lead: [], sections: [], citations: [short.citations[0]] }),
      OPTIONS,
    );
    expect(words(required(alone.print.notes[0]))).toMatch(/^«Regionen skal ha et utslippsfritt kollektivtilbud innen 2035\.» – Strategi/u);
  });

  it('tells that a message or a figure is innspill, unless the heading it stood under does', () => {
    const said = { kind: 'statement', statement: say('togtilbudet på Østlandet'), standing: null, input: true } as const;
    const under = (text: string) => ({ ...said, standing: { heading: { ...HEADING, text } as typeof HEADING, leadIn: null } });
    const brief = testBrief({ keyMessages: [said, under('Grønn transport'), under('4. Høringsinnspill')], lead: [] });
    const text = textOf(composePrint(brief, OPTIONS).print);
    expect(text).toContain('Innspill: togtilbudet');
    expect(text).toContain('Innspill under «Grønn transport»: togtilbudet');
    expect(text).toMatch(/(?<!Innspill )[Uu]nder «4\. Høringsinnspill»: togtilbudet/u);
  });

  it('names sak, organ, date and page of a vedtak, and quotes it', () => {
    const text = textOf(composePrint(testBrief(), OPTIONS).print);
    expect(text).toContain('Sak 10/26, Representantskapet, 11. juni 2026, side 2');
    expect(text).toContain('«Styret får fullmakt til å gjøre språklige endringer.»');
    expect(text).toContain('Resultat: «Innstillingen ble enstemmig vedtatt.»');
  });

  it('marks linking sentences, keeps conflicts side by side and says what the archive does not know', () => {
    const text = textOf(composePrint(testBrief(), OPTIONS).print);
    expect(text).toContain('Redaksjonelt: Listen under er hentet fra kilden:');
    expect(text).toMatch(/Kildene sier ulike ting:\s+Uten dato: Billettinntekter[^\n]+\n2\. mars 2026: Kostnaden/u);
    expect(text).toContain('Dette vet ikke arkivet');
  });

  it.each([
    ['utkast', OPTIONS, 'UTKAST per 21. november 2026. Ikke kontrollert og ikke godkjent. Satt sammen automatisk'],
    [
      'kontrollert',
      { ...APPROVED, status: 'kontrollert' },
      'UTKAST per 21. november 2026. Kontrollert av Kari Nordmann 21. november 2026, men ikke godkjent.',
    ],
    ['godkjent', APPROVED, 'Godkjent av Kari Nordmann 21. november 2026.'],
  ] satisfies [string, ExportOptions, string][])('says that it is %s', (status, options, said) => {
    const { print } = composePrint(testBrief(), options);
    expect(textOf(print)).toContain(said);
    expect(print.watermark).toBe(status === 'godkjent' ? null : 'UTKAST');
  });

  it('says how it was made until it is approved, and a model’s part always', () => {
    expect(textOf(composePrint(testBrief(), APPROVED).print)).not.toContain('Satt sammen automatisk');
    const model = { mode: 'model', model: 'gemma4:26b' } as const;
    expect(textOf(composePrint(testBrief(model), APPROVED).print)).toContain(
      'Laget med hjelp av kunstig intelligens (språkmodellen gemma4:26b) på grunnlag av kildene under. Kvalitetssikret av Kari Nordmann 21. november 2026.',
    );
    expect(textOf(composePrint(testBrief(model), OPTIONS).print)).toContain('Ikke kvalitetssikret av et menneske ennå.');
  });

  it('tells what was checked: statements, quotes and the sources’ checksums', () => {
    const { print, verification } = composePrint(testBrief(), { ...OPTIONS, quoteStands: () => true });
    expect(verification).toMatchObject({ statements: 14, verbatim: 14, quotes: 15, checkedToday: 15, failed: [] });
    expect(verification.sources.map(({ places }) => places)).toEqual([
      ['side 1', 'side 3', 'side 4'],
      ['side 2', 'side 5'],
      ['ark Økonomi, rad 12'],
      ['side 1'],
    ]);
    const text = textOf(print);
    expect(text).toContain('Dokumentet har 14 påstander, og alle har kilde.');
    expect(text).toContain('15 sitater ble kontrollert mot arkivet på nytt 21. november 2026.');
    expect(text).toContain(`Sjekksum: ${cited('togtilbudet på Østlandet').revision}`);
    expect(text.lastIndexOf('Slik er dokumentet kontrollert')).toBeGreaterThan(text.lastIndexOf('Kilder'));
  });

  it('warns in the report and in the note when a quote no longer stands', () => {
    const gone = cited('Styret får fullmakt til å gjøre språklige endringer.');
    const { print } = composePrint(testBrief(), { ...OPTIONS, quoteStands: ({ quote }) => quote !== gone.quote });
    expect(textOf(print)).toContain('Ett sitat står ikke lenger slik i kildene og må kontrolleres før bruk');
    expect(print.notes.filter((note) => words(note).includes('Sitatet står ikke lenger slik i kilden.'))).toHaveLength(1);
  });

  it('says when a document has changed since it was quoted, or been replaced', () => {
    const sources = SOURCES.map((source) => ({ ...source, revision: `f${source.revision.slice(1)}` as typeof source.revision }));
    const text = textOf(composePrint(testBrief(), { ...OPTIONS, sources }).print);
    expect(text).toContain('Dokumentet er endret siden sitatet ble hentet.');
    expect(text).toContain('Filen er endret siden den ble sitert.');
    expect(text).toContain('erstattet av «Nytt høyringssvar»');
  });
});

describe('an export that cannot be made', () => {
  it('is refused when a source is closed or gone, without a word of which', async () => {
    const sources = SOURCES.slice(1);
    const refused = exportBrief(testBrief(), { ...OPTIONS, sources }, 'md');
    await expect(refused).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('1 av 4 kilder er lukket eller finnes ikke'),
    });
    await expect(refused).rejects.not.toThrow(/Strategi|dstrategi/u);
  });

  it.each([
    '',
    'arkiv.example.no',
    '/arkiv',
    'ftp://arkiv.example.no',
    'javascript:alert(1)',
    'https://a:b@arkiv.example.no',
    'https://x.example?a=1',
  ])('is refused for the base address «%s»', async (baseUrl) => {
    await expect(exportBrief(testBrief(), { ...OPTIONS, baseUrl }, 'md')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('is refused when nobody stands behind the approval', async () => {
    for (const approvedBy of [null, '', ' \u200b ']) {
      await expect(exportBrief(testBrief(), { ...APPROVED, approvedBy }, 'md')).rejects.toMatchObject({ code: 'invalid-input' });
    }
  });
});

function notesOf({ blocks }: PrintDocument): number[] {
  return blocks.flatMap(inlinesOf).flatMap((piece) => (piece.kind === 'note' ? [piece.number] : []));
}

function textOf({ blocks, notes }: PrintDocument): string {
  return [
    ...blocks.map((block) =>
      block.kind === 'heading' ? block.text : block.kind === 'list' ? block.items.map(words).join('\n') : words(inlinesOf(block)),
    ),
    ...notes.map(words),
  ].join('\n');
}

function inlinesOf(block: PrintBlock): readonly PrintInline[] {
  if (block.kind === 'paragraph') return block.inlines;
  return block.kind === 'list' ? block.items.flat() : [];
}

function words(inlines: readonly PrintInline[]): string {
  return inlines.map((piece) => (piece.kind === 'note' ? '' : piece.text)).join('');
}
