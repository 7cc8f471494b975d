import { describe, expect, it } from 'vitest';
import { cite } from '#domain/citation.ts';
import { editorial } from '#domain/editorial.ts';
import { statement } from '#domain/statement.ts';
import { NO_EDITS } from '../life/peoples-edits.ts';
import { composePrint } from './compose-print.ts';
import { exportBrief } from './export-brief.ts';
import type { ExportOptions } from './export-options.ts';
import type { PrintBlock, PrintDocument, PrintInline } from './print-document.ts';
import { citedPlace } from './note-book.ts';
import { APPROVED, HEADING, OPTIONS, plain, testBrief } from '../../../evals/testing/export/test-brief.ts';
import { cited, passage, required, say, SOURCES } from '../../../evals/testing/export/test-sources.ts';

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

  it('says at the top, at the sentence, in the report and in the note that a source has left a sentence, and is a draft again', () => {
    const gone = cited('Styret får fullmakt til å gjøre språklige endringer.');
    const quoteStands = ({ quote }: { readonly quote: string }): boolean => quote !== gone.quote;
    const { print } = composePrint(testBrief(), { ...APPROVED, quoteStands });
    const text = textOf(print);
    expect(text).toContain(
      'Godkjent av Kari Nordmann 21. november 2026, men kilden til én setning er endret siden. Kontroller den på nytt.',
    );
    expect(text.match(/.*\[kilden er endret\]/gu)).toEqual(['«Styret får fullmakt til å gjøre språklige endringer.» [kilden er endret]']);
    expect(text).toContain('alle viser til en kilde. Hver av dem sto ordrett i det stedet den viser til da dokumentet ble laget.');
    expect(text).toContain('Ett sitat står ikke lenger slik i kildene. Én setning er derfor merket «kilden er endret»');
    expect(text).not.toMatch(/alle har kilde|står ordrett/u);
    expect(print.notes.filter((note) => words(note).includes('Sitatet står ikke lenger slik i kilden.'))).toHaveLength(1);
    expect(print).toMatchObject({
      watermark: 'UTKAST',
      headline: 'UTKAST. Pressebrief, må kontrolleres på nytt.',
      properties: { status: 'godkjent', recheck: true },
    });
    expect(textOf(composePrint(testBrief(), { ...OPTIONS, quoteStands }).print)).toContain(
      'ikke godkjent. Kilden til én setning er endret siden dokumentet ble laget. Kontroller den på nytt.',
    );
  });

  it('stays approved when only a place for further reading has changed', () => {
    const reading = cited('Arbeidet med ny reisevaneundersøkelse starter 1. februar 2027.');
    const { print } = composePrint(testBrief(), { ...APPROVED, quoteStands: ({ quote }) => quote !== reading.quote });
    expect(textOf(print)).toContain('Ett sitat står ikke lenger slik i kildene.');
    expect(print).toMatchObject({ watermark: null, headline: null, properties: { recheck: false } });
  });

  it.each([
    [{ reworded: 2 }, 'Satt sammen av sitater fra kildene, uten språkmodell. Redigert av mennesker: To setninger er skrevet om.'],
    [{ reworded: 1, title: true }, 'Redigert av mennesker: Én setning og tittelen er skrevet om.'],
    [{ title: true }, 'ordrette sitater fra kildene, uten språkmodell. Redigert av mennesker: Tittelen er skrevet om.'],
    [{ reworded: 1, uncovered: 1 }, 'Én setning er merket «ikke belagt i kildene» og må rettes eller tas ut.'],
  ])('says what people have written in it, approved or not: %o', (changes, said) => {
    const edits = { ...NO_EDITS, edited: true, ...changes };
    for (const options of [OPTIONS, APPROVED]) {
      const { print } = composePrint(testBrief(), { ...options, edits });
      expect(textOf(print)).toContain(said);
      expect(print.properties.made).toContain('Redigert av mennesker');
      if (edits.reworded > 0) expect(textOf(print)).not.toContain('automatisk');
    }
  });

  it('shows a row of a table with its columns, and the row as it stands in the note', () => {
    const text = 'Billettinntekter 2025 | 412 millioner kroner';
    const { documentId } = cited('Billettinntekter 2025: 412 millioner kroner');
    const quote = required(cite(passage(documentId, 9, 1, text), text));
    const row = { kind: 'statement', statement: required(statement(text, [quote])), standing: null } as const;
    const { print } = composePrint(testBrief({ lead: [row] }), { ...OPTIONS, tableHead: () => ['Post', 'Beløp'] });
    expect(textOf(print)).toContain('Post: Billettinntekter 2025; Beløp: 412 millioner kroner');
    expect(words(required(print.notes[0]))).toMatch(/^«Billettinntekter 2025 \| 412 millioner kroner» – /u);
  });

  it('says of points on a slide that they are innspill before the points, and what is only said in a list of its own', () => {
    const [slide] = testBrief({ kind: 'presentasjon' }).slides;
    const link = required(editorial('Punktene under er innspill.'));
    const points = [link, plain('togtilbudet på Østlandet')];
    const slides = [{ ...required(slide), points, notes: [plain('Innbyggerne skal kunne reise på én billett i hele regionen.')] }];
    expect(textOf(composePrint(testBrief({ kind: 'presentasjon', slides }), OPTIONS).print)).toContain(
      'Redaksjonelt: Punktene under er innspill.\ntogtilbudet på Østlandet\nNotater til lysbildet:\nInnbyggerne skal',
    );
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
