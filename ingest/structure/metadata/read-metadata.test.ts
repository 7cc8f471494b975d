import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/block.ts';
import type { Format, Metadata } from '#domain/document.ts';
import { sakKeyText } from '#domain/sak-key.ts';
import { numberPages } from '../number-pages.ts';
import { documentFace } from './document-face.ts';
import { readMetadata } from './read-metadata.ts';

type Given = {
  readonly fileName?: string;
  readonly format?: Format;
  readonly title?: string;
  readonly created?: string;
  readonly margins?: readonly string[];
};

/** Lines starting with `# ` are headings, `- ` list items, `a | b` table rows, others paragraphs. */
function read(lines: readonly string[], given: Given = {}): Metadata {
  const blocks = lines.map((line): Block => {
    const spans = [{ start: 0, end: line.length, place: { kind: 'paragraph', paragraph: 1 }, box: null }] as const;
    const heading = /^(#+) (.*)$/u.exec(line);
    if (heading !== null) return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '', spans };
    if (line.startsWith('- ')) return { kind: 'list-item', level: 1, marker: '-', text: line.slice(2), spans };
    if (line.includes(' | ')) return { kind: 'table-row', cells: line.split(' | '), header: [], text: line, spans };
    return { kind: 'paragraph', text: line, spans };
  });
  const properties = { title: given.title ?? '', author: '', created: given.created ?? null, modified: null, language: null, other: [] };
  const pages = numberPages([{ kind: 'flow', label: null, textSource: 'text', blocks }]);
  return readMetadata(documentFace(given.format ?? 'docx', given.fileName ?? 'fil.docx', properties, pages, given.margins ?? []));
}

const SAKSFRAMLEGG = [
  'Nordregionen',
  'SAKSFRAMLEGG',
  'Representantskapsmøte i Nordregionen, 29.08.2024     Sak nr. 10/24',
  'Saksbehandler: Kari Nordmann, Sekretariatet for Nordregionen',
  'Strategiske føringer for Nordregionen 2025–2028',
  'Innstilling fra styret:',
  'Føringene tilsluttes. Styret behandlet dem 24. juni 2024 i sak 38/24.',
];
const saker = (metadata: Metadata): string[] => metadata.saker.map((sak) => sakKeyText(sak.value));

describe('readMetadata', () => {
  it('reads a saksframlegg: its own title, organ, meeting date and sak, not those it mentions', () => {
    const metadata = read(SAKSFRAMLEGG, { fileName: 'sak-10-24-strategiske-foringer.docx' });
    expect(metadata.title.value).toBe('Strategiske føringer for Nordregionen 2025–2028');
    expect(metadata.type).toEqual({ value: 'saksframlegg', where: 'head', quote: 'SAKSFRAMLEGG' });
    expect(metadata.organ?.value.code).toBe('REP');
    expect(metadata.date?.value).toBe('2024-08-29');
    expect(metadata.otherDates).toEqual([]);
    expect(saker(metadata)).toEqual(['REP-2024-10']);
  });

  it('quotes the words each value was read from', () => {
    const metadata = read(SAKSFRAMLEGG);
    expect(metadata.date?.quote).toBe('Representantskapsmøte i Nordregionen, 29.08.2024 Sak nr. 10/24');
    expect(metadata.saker[0]?.value.display).toBe('Sak nr. 10/24');
  });

  it.each([
    [['# MØTEPROTOKOLL', 'Kommunestyret 25.03.2026'], 'moeteprotokoll', 'KST', '2026-03-25'],
    [
      ['# Møteinnkalling', 'Utvalg: Hovedutvalg for plan og miljø', 'Møtedato: 5.6.2014', 'Saksliste'],
      'moeteinnkalling',
      'HOVEDUTVALG_PLAN_OG_MILJOE',
      '2014-06-05',
    ],
    [['Referat fra styremøte 20.03.07', 'Til stede: A, B'], 'referat', 'STY', '2007-03-20'],
    [['# Høringssvar fra Nordregionen til NOU 2023: 25', 'Vedtatt i styremøte 16. februar 2024'], 'hoeringssvar', 'STY', '2024-02-16'],
    [['# Høyringsfråsegn om samferdsel', 'Dato: 17.mars 2025'], 'hoeringssvar', null, '2025-03-17'],
    [['PRESSEMELDING', 'Oslo, 3. juni 2024', '# Ny plan for fjorden'], 'pressemelding', null, '2024-06-03'],
    [['# Handlingsprogram 2025', 'Vedtatt av representantskapet 5. desember 2024'], 'handlingsprogram', 'REP', '2024-12-05'],
    [['# Forslag til strategiske føringer 2025–2028'], 'strategi', null, null],
    [['# Årsrapport 2023'], 'aarsrapport', null, null],
    [['# Vedlegg 2 Oversikt over innspill'], 'vedlegg', null, null],
    [['Særutskrift', 'Formannskapet den 25.03.2026', 'PS 47/2026 Ny havn'], 'saksprotokoll', 'FSK', '2026-03-25'],
  ] as const)('reads type, organ and date of %j', (lines, type, organ, date) => {
    const metadata = read(lines);
    expect([metadata.type?.value ?? null, metadata.organ?.value.code ?? null, metadata.date?.value ?? null]).toEqual([type, organ, date]);
  });

  it('tells a protocol by its content when no line names it', () => {
    const metadata = read(['# Møte i fjor', 'Følgende medlemmer møtte:', '- A', '- B', '- C', 'Sak om havn.', 'Votering:', 'Vedtak:']);
    expect(metadata.type?.value).toBe('moeteprotokoll');
  });

  it('does not take the type, the organ or the sak from running text', () => {
    const metadata = read([
      '# Bærekraft i regionen',
      'Kommunestyret vedtok i sak 20/13 at et høringssvar skulle sendes, og referatet fra møtet 12. mai 2013 viser at saken ble utsatt to ganger før den ble endelig avgjort.',
      'Møteprotokollen ble godkjent.',
    ]);
    expect([metadata.type, metadata.organ, metadata.date, metadata.saker]).toEqual([null, null, null, []]);
  });
});

describe('title', () => {
  it.each([
    [['Dato: 9/3/2021', 'Velkommen til faggruppesamling'], {}, 'Velkommen til faggruppesamling'],
    [['# SAKSFREMLEGG', '# Møteplan 2026'], {}, 'Møteplan 2026'],
    [['Nordregionen', 'Tittel: Ny samarbeidsavtale'], {}, 'Ny samarbeidsavtale'],
    [['# MØTEPROTOKOLL', 'Kommunestyret 25.03.2026'], {}, 'Møteprotokoll – Kommunestyret 25.03.2026'],
    [
      ['Vi viser til brevet. Det kom sent og er lest.'],
      { title: 'Microsoft Word - brev.doc', fileName: 'svar_paa-brev.docx' },
      'Svar paa brev',
    ],
    [['Vi viser til brevet. Det kom sent og er lest.'], { title: 'PowerPoint-presentasjon' }, 'Fil'],
    [['Vi viser til brevet. Det kom sent og er lest.'], { title: 'Svar om vei', fileName: 'x.docx' }, 'Svar om vei'],
    [['# Visjon, mål og strategier for', '# regionen 2025–2028'], {}, 'Visjon, mål og strategier for regionen 2025–2028'],
    [['# Stormøtet 5. mars 2024:', 'areal og klima'], {}, 'Stormøtet 5. mars 2024: areal og klima'],
    [['# Oslo, 5. mars 2024', '# Ny plan'], {}, 'Ny plan'],
    [['# Slide 1', '# Fjorden i dag'], { title: 'Slide 1' }, 'Fjorden i dag'],
    [['# Introduksjon', 'Tekst.', '# Mer', 'Tekst.'], { title: 'Om innsyn', format: 'markdown' }, 'Om innsyn'],
    [['Hei'], { title: 'Innkalling til møte', format: 'eml' }, 'Innkalling til møte'],
  ] as const)('of %j with %j is «%s»', (lines, given, title) => {
    expect(read(lines, given).title.value).toBe(title);
  });
});

describe('dates', () => {
  it('keeps dates that disagree, the strongest first', () => {
    const metadata = read(['# Styremøte 8. desember', 'Møtedato: 11. desember 2025'], { fileName: 'styremote-2025-12-08.docx' });
    expect(metadata.date?.value).toBe('2025-12-11');
    expect(metadata.otherDates.map((date) => date.value)).toEqual(['2025-12-08']);
  });

  it('sees no conflict in a period, a deadline, a version, or the day the paper was written', () => {
    const metadata = read(
      ['# Samling 1.–2. september 2021', 'Dato: 20. august 2021', 'Høringsfrist: 15. mars 2022', 'Versjon pr. 3.9.2021'],
      { fileName: 'samling-2021-09-02.docx', created: '2022-01-05T10:00:00Z' },
    );
    expect(metadata.date?.value).toBe('2021-09-01');
    expect(metadata.otherDates).toEqual([]);
  });

  it('asks the file name when the head says nothing, and never when the file was made', () => {
    expect(read(['# Plan'], { fileName: 'plan_20240829.pdf' }).date).toMatchObject({ value: '2024-08-29', where: 'file-name' });
    expect(read(['# Plan 2021'], { created: '2023-02-01T00:00:00Z' }).date).toBeNull();
    expect(read(['# Plan'], { created: '2023-02-01T00:00:00Z' }).date).toBeNull();
    expect(read(['Hei'], { created: '2023-02-01T00:00:00Z', format: 'eml' }).date).toMatchObject({
      value: '2023-02-01',
      where: 'properties',
    });
  });

  it('are not those of something else: a day under a label of its own, or in a sentence that runs over a page break', () => {
    expect(read(['# Nytt bad', 'Innvielse | 3. juni 2028']).date).toBeNull();
    expect(read(['# Nytt bad', 'Byggestart: 3. juni 2028']).date).toBeNull();
    expect(read(['# Nytt bad', 'Dato | 3. juni 2028']).date?.value).toBe('2028-06-03');
    expect(read(['# Nytt bad'], { margins: ['åpner 3. juni 2028 og drives av kommunen.'] }).date).toBeNull();
    expect(read(['# Nytt bad'], { margins: ['Møte 3. juni 2028'] }).date?.value).toBe('2028-06-03');
  });
});

describe('titles', () => {
  it.each([
    [['# Møter i parkutvalget', 'Utvalget møtes 3. mars 2025.'], 'moeter.md', 'Møter i parkutvalget'],
    [['# Utkast: Reglement for torget', 'Avgiften er 5 kroner.'], 'x.md', 'Utkast: Reglement for torget'],
    [['# UTKAST', 'Avgiften er 5 kroner.'], 'avgift.md', 'Avgift'],
  ])('of %j in %s is «%s»', (lines, fileName, title) => expect(read(lines, { fileName }).title.value).toBe(title));
});

describe('sak keys', () => {
  it.each([
    [['# Vedlegg til Sak 17-24: Høringsuttalelser'], 'vedlegg.docx', ['?-2024-17']],
    [['# Notat'], 'Sak 17-24 Sak 17 24.docx', ['?-2024-17']],
    [['# Oversikt'], 'Vedlegg sak 3 20.pdf', ['?-2020-3']],
    [['# Styresak 34/25 Oppfølging'], 'x.docx', ['STY-2025-34']],
    [['# Høringssvar til NOU 2023: 25 og Meld. St. 14 (2023–2024)', 'NTP 2025-2036'], 'x.docx', []],
    [['# Byggesak', 'Arkivsak: 24/12', 'Vår ref. 2025/6820'], 'x.docx', []],
  ])('of %j in %s are %j', (lines, fileName, keys) => {
    expect(saker(read(lines, { fileName }))).toEqual(keys);
  });
});

describe('status', () => {
  it.each([
    [['# Samarbeidsavtale', 'Vedtatt i styremøte 16. februar 2024'], {}, 'vedtatt'],
    [['# Plan', 'Utkast til behandling i styret'], {}, 'utkast'],
    [['# Høringsutkast strategiske føringer'], {}, 'hoeringsutkast'],
    [['# Strategiske føringer (høringsutkast)'], {}, 'hoeringsutkast'],
    [['# Plan'], { fileName: 'plan-utkast.docx' }, 'utkast'],
    [['# Plan'], { margins: ['UTKAST 12.3.2024'] }, 'utkast'],
    [['UTGÅTT', '# Plan'], {}, 'erstattet'],
    [['# Plan 2019', 'Erstattet av Plan 2023 den 6. april 2023'], {}, 'erstattet'],
    [['# Plan 2019', 'Utgåtte varer kastes.'], {}, null],
    [['# Plan', 'Styret vedtok et utkast, og planen ble vedtatt i styremøte.'], {}, null],
    [['# Høringssvar – utkast til ny lov om fjorden'], {}, null],
  ] as const)('of %j with %j is %s', (lines, given, status) => {
    expect(read(lines, given).status?.value ?? null).toBe(status);
  });
});

describe('confidentiality', () => {
  const CLOSED: readonly (readonly [readonly string[], Given])[] = [
    [['Unntatt offentlighet', '# Sak'], {}],
    [['# Personalsak', 'Unntatt offentlighet, jf. offl. § 13 / fvl. § 13'], {}],
    [['# Personalsak', 'Unntatt offentlighet Offl.§14,1.ledd'], {}],
    [['# Personalsak', 'Offl. § 13 jf. fvl. § 13 (1) nr.1'], {}],
    [['# Sak', 'Unnateke offentleggjering'], {}],
    [['# Sak', 'U.off.'], {}],
    [['# Pris - offl. § 23'], {}],
    [['# Sak', 'Offentlig: Nei'], {}],
    [['# Sak', 'Saksnr: 25/99 Klassering: 614 Gradering: UO'], {}],
    [['# Sak', '[X] UO [ ] Åpen'], {}],
    [['# Sak', '(UO)'], {}],
    [['# Kjøp av tomt', 'jf. offl. § 13, fvl. § 13 1. ledd nr. 2'], {}],
    [['# Kjøp', '## Saksnr: 25/99 Klassering: 614 Gradering: UO'], {}],
    [['# Sak', 'Dette vedlegget er unntatt offentlighet.'], {}],
    [['# Sak', 'Opplysningene i dette notatet er taushetsbelagte, jf. fvl. § 13.'], {}],
    [['# Sak', 'Unndratt offentlighet, offl. § 23'], {}],
    [['# Sak', 'Gradert FORTROLIG etter beskyttelsesinstruksen'], {}],
    [['# Sak'], { fileName: 'UO 25-114.md' }],
    [['# Sak'], { fileName: 'brev_fortrolig_v2.md' }],
    [['# Sak', 'Saksnr. 12/24 – Unntatt offentlighet, jf. offl. § 13'], {}],
    [['# Sak', 'Gradering: Fortrolig'], {}],
    [['# Sak', 'Tilgangskode | UO'], {}],
    [['# Sak', 'Unntatt off.: Ja'], {}],
    [['# Sak', 'Skjermingshjemmel | Offl. § 13'], {}],
    [['# Sak'], { margins: ['Unntatt offentlighet jf. Lov om off. § 13, jf. Nav-loven § 7'] }],
    [['# Sak'], { fileName: 'sak 3 unntatt offentlighet.docx' }],
    [['# Sak', 'Innledning', 'Tekst.', 'Unntatt offentlighet, jf. offl. § 13'], {}],
  ];
  it.each(CLOSED)('closes %j with %j', (lines, given) => {
    expect(read(lines, given).confidentiality).not.toBeNull();
  });

  const OPEN: readonly (readonly [readonly string[], Given])[] = [
    [['# Veileder', 'Dokumenter kan unntas etter offl. § 13 når de inneholder taushetsbelagte opplysninger.'], {}],
    [['# Veileder', 'Unntatt offentlighet er dokumenter som omfattes av offl. § 13.'], {}],
    [['# Sak', 'Unntatt off.: Nei'], {}],
    [['# Sak', 'Offentlig: Ja'], {}],
    [['# Sak', 'Unntatt fra offentlighet? Nei'], {}],
    [['# Sak', 'Er dokumentet unntatt offentlighet?'], {}],
    [['# Sak', '☐ Unntatt offentlighet ☒ Offentlig'], {}],
    [['# Sak', '[ ] Unntatt offentlighet [x] Offentlig'], {}],
    [['# Sak', 'Rapporten fra 2019 er unntatt offentlighet.'], {}],
    [['# Sak', 'Sak 4/25 ble behandlet for lukkede dører, jf. kommuneloven § 11-5.'], {}],
    [['# Sak'], { fileName: 'Rutine for fortrolige samtaler.md' }],
    [['# Sak', 'Gradering | Åpen'], {}],
    [['# Sak', 'Tilgangskode: Offentlig'], {}],
    [['# Utkast til plan', 'Foreløpig'], {}],
    [['# Taushetsbelagt saksbehandling i eFormidling'], {}],
    [['# Lukkede møter etter koml. § 11-5', 'Møtet kan lukkes.'], {}],
    [['# Metadata', 'Innledning', 'Skjermingshjemmel er hjemmelen, jf. offl. § 13.'], {}],
  ];
  it.each(OPEN)('leaves %j open', (lines, given) => {
    expect(read(lines, given).confidentiality).toBeNull();
  });

  it('does not close a list of saker because one of them is closed', () => {
    const metadata = documentFace(
      'docx',
      'protokoll.docx',
      { title: '', author: '', created: null, modified: null, language: null, other: [] },
      numberPages([
        {
          kind: 'flow',
          label: null,
          textSource: 'text',
          blocks: [
            {
              kind: 'table-row',
              cells: ['PS 3/26', 'Ansettelse', 'X'],
              header: ['Saksnr', 'Innhold', 'Unntatt off.'],
              text: 'PS 3/26 | Ansettelse | X',
              spans: [],
            },
          ],
        },
      ]),
      [],
    );
    expect(readMetadata(metadata).confidentiality).toBeNull();
  });
});

describe('language', () => {
  it.each([
    ['Styret vedtok at det ikke skal være noen endring i planen for dette året, og at saken blir tatt opp mer.', 'nb'],
    ['Styret vedtok at det ikkje skal vere nokon endring i planen for dette året, og at saka vert teken opp meir.', 'nn'],
    ['The board decided that there will be no change to the plan for this year, and that it will be taken up by the council.', 'en'],
    ['Budsjett 2025', null],
  ])('of «%s» is %s', (text, language) => {
    expect(read([text]).language).toBe(language);
  });
});
