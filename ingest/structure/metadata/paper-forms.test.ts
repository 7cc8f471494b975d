import { afterEach, describe, expect, it } from 'vitest';
import type { Format, Metadata } from '#domain/document.ts';
import { sakKeyText } from '#domain/sak-key.ts';
import { readPaper, writtenPaper } from '../../../evals/testing/ingest/written-paper.ts';
import { setOwnNames } from '../../norsk/own-names.ts';
import { METADATA_RULES } from './read-metadata.ts';

const FORMATS: readonly Format[] = ['markdown', 'text', 'html', 'docx', 'pdf'];

async function read(format: Format, title: string, ...lines: readonly string[]): Promise<Metadata> {
  return (await readPaper(format, 'fil', writtenPaper(format, title, lines))).metadata;
}
const markdown = async (text: string): Promise<Metadata> => (await readPaper('markdown', 'fil', new TextEncoder().encode(text))).metadata;
const what = ({ type, organ, date }: Metadata): readonly (string | null)[] => [
  type?.value ?? null,
  organ?.value.name ?? null,
  date?.value ?? null,
];
const keys = ({ saker }: Metadata): string[] => saker.map(({ value }) => sakKeyText(value));
const agenda = ({ moetesaker }: Metadata): string[] => moetesaker.map(({ number }) => number);

afterEach(() => setOwnNames({ organs: [], owner: [] }));

describe.each(FORMATS)('in %s', (format) => {
  it('the line over a body’s treatment tells organ, sak, date and type, and with the matter the title', async () => {
    const metadata = await read(
      format,
      'Saksgang',
      'Formannskapets behandling av sak 10/2026 i møte den 12.02.2026',
      'Behandling',
      'Saken ble drøftet av alle partiene i møtet.',
      'Vedtak',
      'Søknaden fra Nordlysfestivalen sendes tilbake.',
    );
    expect(what(metadata)).toEqual(['saksprotokoll', 'Formannskapet', '2026-02-12']);
    expect(keys(metadata)).toEqual(['FSK-2026-10']);
    expect(metadata.title.value).toBe('Formannskapet, sak 10/2026 – Søknaden fra Nordlysfestivalen sendes tilbake');
  });

  it('minutes are called after kind, body and day, and tell their saker, not those merely mentioned', async () => {
    const metadata = await read(
      format,
      'Møteprotokoll',
      'Utvalg: Hovedutvalg for oppvekst og levekår',
      'Møtedato: 04.11.2025',
      'Til stede: 9 av 9 medlemmer',
      'PS 31/25 Godkjenning av innkalling',
      'Innkallingen ble godkjent uten merknader.',
      'PS 32/25 Skolestruktur på øya',
      'Eldrerådet behandlet saken som sak 19/25, og den var også oppe som PS 28/24.',
      'RS 9/25 Brev fra foreldreutvalget',
      'Tatt til orientering.',
    );
    expect(what(metadata)).toEqual(['moeteprotokoll', 'Hovedutvalg for oppvekst og levekår', '2025-11-04']);
    expect(metadata.title.value).toBe('Møteprotokoll – Hovedutvalg for oppvekst og levekår 04.11.2025');
    expect(agenda(metadata)).toEqual(['31/25', '32/25', '9/25']);
    expect(metadata.moetesaker[1]).toMatchObject({
      series: 'PS',
      year: 2025,
      organ: 'HOVEDUTVALG_OPPVEKST_OG_LEVEKAAR',
      title: 'Skolestruktur på øya',
    });
    expect(keys(metadata)).toEqual([]);
  });

  it('an innkalling in nynorsk tells its saker by word and number', async () => {
    const metadata = await read(
      format,
      'Innkalling til møte i ungdomsrådet',
      'Når: Tysdag 3. februar 2026 kl. 14.30',
      'Sak 01: Godkjenning av innkalling',
      'Sak 02: Val av leiar',
      'Sak 03: Områdeplan for sentrum',
    );
    expect(what(metadata)).toEqual(['moeteinnkalling', 'Ungdomsrådet', '2026-02-03']);
    expect(agenda(metadata)).toEqual(['01', '02', '03']);
    expect(metadata.moetesaker.map(({ year }) => year)).toEqual([2026, 2026, 2026]);
  });

  it('a letter has its own day, and the case of the archive is no møtesak', async () => {
    const metadata = await read(
      format,
      'Høringssvar om nattferjer',
      'Vår ref.: 2025/614-7',
      'Deres ref.: 25/1147',
      'Dato: 28.10.2025',
      'Kommunestyret behandlet saken 24. oktober 2025, sak 33/25, og ga enstemmig dette svaret til departementet.',
    );
    expect(metadata.date?.value).toBe('2025-10-28');
    expect(metadata.arkivsaksnummer?.value).toBe('2025/614');
    expect(keys(metadata)).toEqual([]);
  });

  it('what it replaces is read where it is said', async () => {
    const metadata = await read(
      format,
      'Reisestrategi 2025–2028',
      'Vedtatt av styret 5. mai 2024. Erstatter Reisestrategi 2021–2024.',
      'Strategien gjelder alle.',
    );
    expect(metadata.replacement.map(({ value }) => value)).toEqual([{ kind: 'replaces', name: 'Reisestrategi 2021–2024' }]);
  });
});

describe('a saksframlegg before several bodies', () => {
  it('is of the first, its own case in the archive beside the saker', async () => {
    const metadata = await markdown(
      '**Lindås kommune**\n\n# Saksframlegg\n\n| Arkivsak | 2025/8293-14 |\n|---|---|\n| Saksbehandler | Kari Vik |\n\n' +
        '| Utvalg | Møtedato | Saksnr |\n|---|---|---|\n| Hovedutvalg for plan, miljø og teknikk | 11.02.2026 | 7/26 |\n| Kommunestyret | 05.03.2026 | 12/26 |\n\n' +
        '## Detaljregulering for Furuåsen\n\n### Innstilling\n\nPlanen vedtas.\n',
    );
    expect(what(metadata)).toEqual(['saksframlegg', 'Hovedutvalg for plan, miljø og teknikk', '2026-02-11']);
    expect(metadata.title.value).toBe('Detaljregulering for Furuåsen');
    expect(keys(metadata)).toEqual(['HOVEDUTVALG_PLAN_MILJOE_OG_TEKNIKK-2026-7', 'KST-2026-12']);
    expect(metadata.arkivsaksnummer?.value).toBe('2025/8293');
    expect(metadata.moetesaker).toEqual([]);
  });
});

describe('kinds of paper', () => {
  it.each([
    ['# Protokoll fra ordinær generalforsamling i Skogen borettslag 3. mars 2025', 'moeteprotokoll', 'Generalforsamlingen', '2025-03-03'],
    ['# Referat frå møte i arbeidsutvalet, Fjordrådet\n\n2. mai 2022, kl. 13–15', 'referat', 'Arbeidsutvalet', '2022-05-02'],
    ['# Styrevedtak 9/2025\n\n## Kjøp av kai\n\nStyremøte 27. august 2025', 'saksprotokoll', 'Styret', '2025-08-27'],
    [
      '# Kommuneplan for Breidvatn 2021–2033\n\nVedteken av kommunestyret 9. desember 2021, sak 71/21',
      'strategi',
      'Kommunestyret',
      '2021-12-09',
    ],
    ['# Klimahandlingsplan 2024–2027\n\nVedtatt av bystyret 14.12.2023', 'handlingsprogram', 'Bystyret', '2023-12-14'],
    ['# Årsmelding 2023\n\nGodkjent av rådet 16. februar 2024', 'aarsrapport', 'Rådet', '2024-02-16'],
    ['PRESSEMELDING\n\n# Ny skole på Berg\n\nSkolen åpner til høsten.\n\nBerg, 3. september 2025', 'pressemelding', null, '2025-09-03'],
    [
      '# Lat scenene leve\n\nFråsegn frå landsmøtet\n\nScenene stengjer.\n\nVedteken av landsmøtet sundag 25. mai 2025',
      'uttalelse',
      'Landsmøtet',
      '2025-05-25',
    ],
    ['Fra: Ola\nTil: styret\nSendt: 24.01.2025 08:47\nEmne: Fra styremøtet i går\n\nHei!', 'epost', 'Styret', '2025-01-24'],
    ['# Lysbilde 1: Om oss\n\n- Seks kommuner\n\n# Lysbilde 2: Organer\n\n- Styret', 'presentasjon', null, null],
    ['# Vedtekter for laget\n\nVedtatt på årsmøte 12. mai 1987, sist endret på årsmøte 24. april 2024.', null, 'Årsmøtet', '2024-04-24'],
  ] as const)('of %j', async (text, type, organ, date) => {
    const metadata = await markdown(text);
    expect(what(metadata)).toEqual([type, organ, date]);
  });

  it('are not told by an item of the agenda', async () => {
    const metadata = await markdown(
      '# Stormøte 14. april 2026\n\nTil stede: 40\n\n## Sak 1/26 Godkjenning av innkalling\n\nGodkjent.\n\n## Sak 2/26 Valg\n\nValgt.\n',
    );
    expect(metadata.type?.value).toBe('referat');
    expect(metadata.title.value).toBe('Stormøte 14. april 2026');
  });
});

describe('saker inside minutes', () => {
  it.each([
    [
      'nested points',
      ['1. Konstituering', '2. Årsberetning', '2.1. Styrets arbeid', '2.2. Planer', '3. Valg'],
      ['1', '2', '2.1', '2.2', '3'],
    ],
    ['numbers that run from meeting to meeting', ['284 Godkjenning av referat', '285 Budsjett', '286 Eventuelt'], ['284', '285', '286']],
    ['a clock before each', ['[17:11] Sak 01: Konstituering', '[17:40] Sak 02: Valg'], ['01', '02']],
    ['a letter before the number', ['E1/2020 Valg av møteleder', 'E2/2020 Selskapsavtale'], ['E1/2020', 'E2/2020']],
    ['the short form of the body', ['KDU 5/23 – Nattbemanning', 'KDU 6/23 – Møteplan'], ['5/23', '6/23']],
  ])('are read by %s', async (_, headings, numbers) => {
    const metadata = await markdown(
      `# Referat fra styremøte 3. mai 2023\n\n${headings.map((heading) => `## ${heading}\n\nSaken ble drøftet.`).join('\n\n')}\n`,
    );
    expect(agenda(metadata)).toEqual(numbers);
  });

  it('are those of the list and of the treatment, each once, where it is treated', async () => {
    const metadata = await markdown(
      '# Møteprotokoll\n\nFormannskapet 14.03.2023\n\n| Saksnr | Sak |\n|---|---|\n| 14/23 | Protokoll |\n| 15/23 | Havn |\n\n## 14/23 Protokoll\n\nGodkjent.\n',
    );
    expect(metadata.moetesaker.map(({ number, title, block }) => [number, title, block])).toEqual([
      ['14/23', 'Protokoll', 4],
      ['15/23', 'Havn', 3],
    ]);
  });

  it('are those numbered «Saksnr.» too', async () => {
    const metadata = await markdown(
      '# Møteprotokoll\n\nFormannskapet 14.03.2023\n\n## Saksnr. 14/23 Skilag\n\nJa.\n\n## Saksnr.: 15/23 Havn\n\nNei.\n',
    );
    expect(metadata.moetesaker.map(({ number, title }) => [number, title])).toEqual([
      ['14/23', 'Skilag'],
      ['15/23', 'Havn'],
    ]);
  });

  it('are none in papers that are not of a meeting', async () => {
    const metadata = await markdown(
      '# Klimastrategi 2024\n\n## 1. Konstituering av arbeidet\n\nTekst.\n\n## 2. Mål\n\nTekst.\n\n## 3. Tiltak\n\nTekst.\n',
    );
    expect(metadata.moetesaker).toEqual([]);
  });
});

describe('a title', () => {
  it.each([
    ['# Behandling\n\n# Vedtak\n\nPlanen vedtas.', 'Fil'],
    ['# Anne Berg, Ola Vik, Per Lie, Kari Moe\n\nTekst om havna i byen.', 'Fil'],
    ['# \\<ul\\>\n\n# Ny havn i Lillevik\n', 'Ny havn i Lillevik'],
    ['# UTGÅTT – erstattet 16.06.2022\n\n## Arealdel 2012–2024\n', 'Arealdel 2012–2024'],
    ['# 31/23 Økonomi\n\nTekst.\n\n# 32/23 Halltid\n\nTekst.', 'Fil'],
  ])('of %j is «%s»', async (text, title) => {
    expect((await markdown(text)).title.value).toBe(title);
  });

  it('is never the letterhead, which the archive’s profile tells', async () => {
    setOwnNames({ organs: [], owner: ['Tettere på fjorden'] });
    expect((await markdown('# Tettere på fjorden\n\n## Ny havn i Lillevik\n\nTekst.')).title.value).toBe('Ny havn i Lillevik');
  });
});

describe('the rules', () => {
  it('have names of their own, each with its field', () => {
    expect(new Set(METADATA_RULES).size).toBe(METADATA_RULES.length);
    for (const name of METADATA_RULES) expect(name).toMatch(/^[a-z]+\.[a-z-]+$/u);
  });
});

describe('notes from a meeting', () => {
  it('are called after their subject where one heading below the genre names it', async () => {
    const metadata = await markdown(
      'Referat\n\nDato: 5. mars 2024\n\n# Kafédialogen om areal og klima\n\nStormøte i Nordregionen.\n\n## Bord 1\n\nTekst.\n',
    );
    expect(metadata.title.value).toBe('Kafédialogen om areal og klima');
  });

  it('are not called after the organisation above it', async () => {
    const metadata = await markdown('# Fjordens renovasjon IKS\n\n## Protokoll fra representantskapsmøte\n\nDato: 25. april 2019\n');
    expect(metadata.title.value).toBe('Protokoll fra representantskapsmøte');
  });
});
