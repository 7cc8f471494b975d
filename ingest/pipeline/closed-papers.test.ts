import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, it } from 'vitest';
import { FORMATS, type Format } from '#domain/document.ts';
import { ENDINGS, readPaper, writtenPaper } from '../../evals/testing/ingest/written-paper.ts';

const SECRET = 'Kanarifuglen har fått en advarsel av kommunen i mars.';
const TEXT = 'Kommunen vedtok å bygge en ny bro over elva i 2025, og arbeidet begynner til våren.';

const MARKINGS = [
  'Unntatt offentlighet',
  'Unntatt etter offentleglova § 14',
  'Dokumentet er unntatt offentlighet, jf. offl. § 13.',
  'UNNATEKE OFFENTLEGHEIT',
  'U.off.',
  'FORTROLIG',
  'Begrenset',
  'Ikke for offentliggjøring',
  'For lukkede dører',
] as const;

async function read(format: Format, title: string, lines: readonly string[], name = `sak.${ENDINGS[format]}`) {
  const { metadata, remarks, pages, passages, closedTexts } = await readPaper(format, name, writtenPaper(format, title, lines));
  return {
    closed: metadata.confidentiality !== null,
    codes: remarks.map(({ code }) => code),
    shown: [...pages.flatMap(({ blocks }) => blocks.map(({ text }) => text)), ...passages.map(({ passage }) => passage.text)].join('\n'),
    closedText: closedTexts.join('\n'),
    title: metadata.title.value,
  };
}

describe.each(FORMATS)('a paper in %s', (format) => {
  it.each(MARKINGS)('is closed by «%s» under its title, between its lines, and at its end', async (marking) => {
    for (const lines of [
      [marking, SECRET],
      [TEXT, marking, SECRET],
      [TEXT, SECRET, marking],
    ]) {
      const { closed, codes } = await read(format, 'Personalsak', lines);
      expect([closed, codes.includes('closed')], lines.join(' / ')).toEqual([true, true]);
    }
  });

  it.each([
    'Personalsak – unntatt offentlighet, offl. § 13',
    'UNNTATT OFFENTLIGHET - personalsak',
    'Unntatt offentlighet: personalsak',
    'Protokoll fra lukket møte 12.3.2025',
  ])('is closed by its title «%s»', async (title) => {
    expect((await read(format, title, [SECRET])).closed).toBe(true);
  });

  it('is closed by its file name', async () => {
    expect((await read(format, 'Personalsak', [SECRET], `sak 3 unntatt offentlighet.${ENDINGS[format]}`)).closed).toBe(true);
  });

  it.each([
    ['Rutiner for postjournal', 'Dokumenter som er unntatt offentlighet skal skjermes i postjournalen.'],
    ['Om innsyn', 'Unntatt offentlighet er dokumenter som omfattes av offl. § 13.'],
    ['Notat om bibliotek', 'Gradering: Ikke unntatt offentlighet'],
    ['Saksframlegg om tomtekjøp', 'Vedlegg 1: Takst (unntatt offentlighet, offl. § 23)'],
    ['Saksframlegg', 'Hjemmel: plan- og bygningsloven § 12-1'],
    ['Lukkede møter', 'Styret kan lukke møtet etter kommuneloven § 11-5.'],
  ])('is open when it only speaks of closing: «%s», «%s»', async (title, line) => {
    const { closed, codes, shown } = await read(format, title, [line, TEXT]);
    expect([closed, codes.includes('closed'), codes.includes('partly-closed')]).toEqual([false, false, false]);
    expect(shown).toContain('ny bro');
  });

  it('with a marking such as «Internt» is open with a remark', async () => {
    expect(await read(format, 'Notat om broen', ['Internt', TEXT])).toMatchObject({ closed: false, codes: ['marked-internal'] });
  });
});

describe('a protocol of several saker, one of them closed', () => {
  const PUBLIC = 'Styret vedtok å bygge en ny bro over elva.';

  it.each(FORMATS)('keeps the other saker in %s, and nothing of the closed one', async (format) => {
    const { closed, codes, shown, closedText, title } = await read(format, 'Møteprotokoll for styret', [
      'Sak 4/24 Ny bro over elva',
      PUBLIC,
      'Sak 5/24 Advarsel til Kanarifuglen (unntatt offentlighet, offl. § 13)',
      SECRET,
      'Sak 6/24 Eventuelt',
      'Det kom ikke fram noe under eventuelt denne gangen.',
    ]);
    expect([closed, codes]).toEqual([false, ['partly-closed']]);
    expect(shown).toContain(PUBLIC);
    expect(shown).toContain('Det kom ikke fram noe');
    expect(`${shown} ${title}`).not.toContain('Kanarifuglen');
    expect(closedText).toContain(SECRET);
  });

  it.each([
    ['a marking under its heading', ['Sak 5/24 Advarsel', 'Unntatt offentlighet, jf. offl. § 13', SECRET]],
    [
      'a meeting that was shut',
      ['Sak 5/24 Advarsel', 'Saksbehandler: Kari', 'Sakens gang', 'Møtet ble lukket etter kommuneloven § 11-5.', SECRET],
    ],
    ['a sentence that names it', ['Møtet ble lukket under behandlingen av sak 5/24.', 'Sak 5/24 Advarsel', SECRET]],
  ])('by %s', async (_, lines) => {
    const { closed, codes, shown } = await read('markdown', 'Møteprotokoll', [
      'Sak 4/24 Ny bro',
      PUBLIC,
      ...lines,
      'Sak 6/24 Eventuelt',
      TEXT,
    ]);
    expect([closed, codes]).toEqual([false, ['partly-closed']]);
    expect(shown).toContain(PUBLIC);
    expect(shown).toContain(TEXT);
    expect(shown).not.toContain('Kanarifuglen');
  });

  it('by the list of saker', async () => {
    const list = '| Saksnr | Innhold | Unntatt off. |\n|---|---|---|\n| PS 4/24 | Ny bro | |\n| PS 5/24 | Advarsel | X |\n';
    const text = `# Møteprotokoll\n\n${list}\n## PS 4/24 Ny bro\n\n${PUBLIC}\n\n## PS 5/24 Advarsel\n\n${SECRET}\n\n## PS 6/24 Eventuelt\n\n${TEXT}\n`;
    const { metadata, remarks, passages } = await readPaper('markdown', 'protokoll.md', new TextEncoder().encode(text));
    const shown = passages.map(({ passage }) => passage.text).join('\n');
    expect([metadata.confidentiality, remarks.map(({ code }) => code)]).toEqual([null, ['partly-closed']]);
    expect(shown).toContain(PUBLIC);
    expect(shown).not.toContain('Kanarifuglen');
  });

  it('is whole when the closed sak is listed without its text', async () => {
    const { closed, codes, shown } = await read('markdown', 'Møteprotokoll', [
      'Sak 4/24 Ny bro',
      PUBLIC,
      'Sak 5/24 Personalsak (unntatt offentlighet)',
      'Sak 6/24 Eventuelt',
      TEXT,
    ]);
    expect([closed, codes]).toEqual([false, []]);
    expect(shown).toContain('Personalsak');
  });

  it('is closed as a whole by a marking in its head', async () => {
    const { closed } = await read('markdown', 'Møteprotokoll', [
      'Unntatt offentlighet',
      'Sak 4/24 Ny bro',
      PUBLIC,
      'Sak 5/24 Advarsel',
      SECRET,
    ]);
    expect(closed).toBe(true);
  });

  it('loses the part under a heading that says so', async () => {
    const text = `# Referat fra styremøte\n\n## Ny bro\n\n${PUBLIC}\n\n## Lukket møte\n\n${SECRET}\n\n### Mer\n\nKanarifuglen igjen.\n\n## Eventuelt\n\n${TEXT}\n`;
    const { remarks, passages } = await readPaper('markdown', 'referat.md', new TextEncoder().encode(text));
    const shown = passages.map(({ passage }) => passage.text).join('\n');
    expect(remarks.map(({ code }) => code)).toEqual(['partly-closed']);
    expect(shown).toContain(TEXT);
    expect(shown).not.toContain('Kanarifuglen');
  });

  it('is not cut when it is a guide with such a heading', async () => {
    const text = `# Veileder om innsyn\n\n## Unntatt offentlighet\n\n${TEXT}\n`;
    const { remarks, passages } = await readPaper('markdown', 'veileder.md', new TextEncoder().encode(text));
    expect(remarks).toEqual([]);
    expect(passages.map(({ passage }) => passage.text).join('\n')).toContain(TEXT);
  });
});

describe('a table of metadata', () => {
  const closedBy = async (table: string) => {
    const bytes = new TextEncoder().encode(`# Personalsak\n\n${table}\n\n${SECRET}\n`);
    return (await readPaper('markdown', 'sak.md', bytes)).metadata.confidentiality !== null;
  };

  it.each([
    '| Saksnr | 24/123 |\n|---|---|\n| Unntatt off. | Ja |',
    '| Unntatt off. | Ja |\n|---|---|\n| Saksnr | 24/123 |',
    '| Saksnr | Unntatt off. |\n|---|---|\n| 24/123 | Ja |',
    '| Gradering | Fortrolig |\n|---|---|\n| Saksbehandler | Kari |',
    '| Arkivkode | Tilgangskode |\n|---|---|\n| 033 | UO |',
    '| Hjemmel | Offl. § 13 |\n|---|---|\n| Saksnr | 24/123 |',
  ])('closes the paper: %j', async (table) => {
    expect(await closedBy(table)).toBe(true);
  });

  it.each([
    '| Saksnr | 24/123 |\n|---|---|\n| Unntatt off. | Nei |',
    '| Saksnr | Tittel | Unntatt off. |\n|---|---|---|\n| 24/1 | Bro | |\n| 24/2 | Lønn | X |',
    '| Hjemmel | Kommuneloven § 5-3 |\n|---|---|\n| Saksnr | 24/123 |',
    '| Gradering | Forklaring |\n|---|---|\n| Fortrolig | Kan skade personer |\n| Begrenset | Kan skade kommunen |',
  ])('leaves the paper open: %j', async (table) => {
    expect(await closedBy(table)).toBe(false);
  });
});

describe('a marking outside the text', () => {
  const marking = () => new Paragraph('Unntatt offentlighet, jf. offl. § 13');
  const inTable = () => new Table({ rows: [new TableRow({ children: [new TableCell({ children: [marking()] })] })] });
  type Section = ConstructorParameters<typeof Document>[0]['sections'][number];
  const WORD: Readonly<Record<string, Omit<Section, 'children'>>> = {
    header: { headers: { default: new Header({ children: [marking()] }) } },
    footer: { footers: { default: new Footer({ children: [marking()] }) } },
    'first-page header': { properties: { titlePage: true }, headers: { first: new Header({ children: [marking()] }) } },
    'table in the header': { headers: { default: new Header({ children: [inTable()] }) } },
  };

  it.each(Object.keys(WORD))('closes a Word file: %s', async (place) => {
    const file = new Document({ sections: [{ ...WORD[place], children: [new Paragraph('Personalsak'), new Paragraph(SECRET)] }] });
    const { metadata } = await readPaper('docx', 'sak.docx', new Uint8Array(await Packer.toBuffer(file)));
    expect(metadata.confidentiality?.where).toBe('foot');
  });

  it.each([
    ['a property of its own', { customProperties: [{ name: 'Gradering', value: 'Unntatt offentlighet' }] }],
    ['keywords', { keywords: 'personal; unntatt offentlighet' }],
    ['its title', { title: 'Personalsak – fortrolig' }],
    ['its subject', { subject: 'Unntatt offentlighet' }],
    ['a label', { customProperties: [{ name: 'MSIP_Label_1f_Name', value: 'Strengt fortrolig' }] }],
  ])('closes a Word file: %s', async (_, properties) => {
    const file = new Document({ ...properties, sections: [{ children: [new Paragraph('Sak om lønn'), new Paragraph(SECRET)] }] });
    const { metadata } = await readPaper('docx', 'sak.docx', new Uint8Array(await Packer.toBuffer(file)));
    expect(metadata.confidentiality?.where).toBe('properties');
  });

  it.each([
    ['markdown', `---\ntitle: Sak\ngradering: unntatt offentlighet\n---\n\n# Sak\n\n${SECRET}\n`],
    ['html', `<html><head><meta name="gradering" content="Fortrolig"></head><body><h1>Sak</h1><p>${SECRET}</p></body></html>`],
    ['eml', `From: a@b.no\r\nSubject: Sak\r\nSensitivity: Company-Confidential\r\n\r\n${SECRET}\r\n`],
  ] as const)('closes %s by what the file says of itself', async (format, text) => {
    const { metadata } = await readPaper(format, `sak.${ENDINGS[format]}`, new TextEncoder().encode(text));
    expect(metadata.confidentiality).not.toBeNull();
  });

  it.each([
    ['markdown', `---\ntitle: Sak\ngradering: åpen\n---\n\n# Sak\n\n${TEXT}\n`],
    ['eml', `From: a@b.no\r\nSubject: Sak\r\nSensitivity: Normal\r\n\r\n${TEXT}\r\n`],
  ] as const)('leaves %s open when the file says so', async (format, text) => {
    const { metadata } = await readPaper(format, `sak.${ENDINGS[format]}`, new TextEncoder().encode(text));
    expect(metadata.confidentiality).toBeNull();
  });
});
