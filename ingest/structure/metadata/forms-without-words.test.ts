import { describe, expect, it } from 'vitest';
import type { Format, Metadata } from '#domain/document.ts';
import { readPaper, writtenPaper } from '../../../evals/testing/ingest/written-paper.ts';

const FORMATS: readonly Format[] = ['markdown', 'text', 'html', 'docx', 'pdf'];

async function read(format: Format, title: string, ...lines: readonly string[]): Promise<Metadata> {
  return (await readPaper(format, 'fil', writtenPaper(format, title, lines))).metadata;
}
async function markdown(text: string, fileName = 'fil'): Promise<Metadata> {
  return (await readPaper('markdown', fileName, new TextEncoder().encode(text))).metadata;
}
const what = ({ type, organ, date }: Metadata): readonly (string | null)[] => [
  type?.value ?? null,
  organ?.value.name ?? null,
  date?.value ?? null,
];
const agenda = ({ moetesaker }: Metadata): string[] => moetesaker.map(({ number }) => number);
const heads = ({ saker }: Metadata): string[] => saker.map(({ value }) => `${value.number}/${value.year}`);

describe.each(FORMATS)('in %s', (format) => {
  it('a day beside a weekday may be written with a slash and two digits for the year', async () => {
    const metadata = await read(
      format,
      'Referat fra møte nr. 2',
      'Arbeidsgruppen for ny turvei',
      'Tid: tirsdag 4/3-25 kl. 17.00–18.30',
      'Til stede: Anne Vik (leder), Per Dal',
    );
    expect(what(metadata)).toEqual(['referat', 'Arbeidsgruppe for ny turvei', '2025-03-04']);
    expect(metadata.title.value).toBe('Referat fra møte nr. 2 – Arbeidsgruppe for ny turvei');
  });

  it('what is demanded and where it was adopted make an uttalelse without the word', async () => {
    const metadata = await read(
      format,
      'Redd nattbussen',
      'Vedtatt av årsmøtet 12. mars 2025',
      'Nattbussen er lagt ned. Årsmøtet krever at fylkeskommunen setter den opp igjen før høsten.',
    );
    expect(what(metadata)).toEqual(['uttalelse', 'Årsmøtet', '2025-03-12']);
  });

  it('a meeting is of the day it is called to, with the year of its heading', async () => {
    const metadata = await read(
      format,
      'Årsmøte 2025 i Vika båtlag',
      'Medlemene vert med dette kalla inn til årsmøte i naustet fredag 14. mars kl. 19.00.',
      'Framlegg til saker måtte vera komne innan 14. februar.',
    );
    expect([metadata.type?.value, metadata.date?.value]).toEqual(['moeteinnkalling', '2025-03-14']);
  });
});

describe('the saker of a meeting', () => {
  it('are its numbered headings, from whatever number they begin and on every level', async () => {
    const metadata = await markdown(
      '# Referat styremøte nr. 6\n\nTirsdag 3. juni 2025\n\nTil stede: Anne Vik, Per Dal\n\n## 6.1 Status\n\nGodt.\n\n## 6.2 Økonomi\n\n### 6.2.1 Regnskap\n\nI balanse.\n\n### 6.2.2 Restanser\n\nIngen.\n\n## 6.3 Eventuelt\n\nIngenting.\n',
    );
    expect(agenda(metadata)).toEqual(['6.1', '6.2', '6.2.1', '6.2.2', '6.3']);
  });

  it('are not the numbered chapters of a plan', async () => {
    const metadata = await markdown(
      '# Handlingsplan mot støy\n\n## 1 Innledning\n\nTekst.\n\n## 2 Tiltak\n\nTekst.\n\n## 3 Økonomi\n\nTekst.\n',
    );
    expect(agenda(metadata)).toEqual([]);
  });

  it('may stand in a table alone, with the word and the number in one cell', async () => {
    const metadata = await markdown(
      '# Innkalling til årsmøte 2025\n\nÅrsmøtet holdes 4. mars 2025.\n\n| | |\n|---|---|\n| Sak 1 | Konstituering |\n| Sak 2 | Årsmelding |\n| Sak 3 | Eventuelt |\n',
    );
    expect(agenda(metadata)).toEqual(['1', '2', '3']);
  });

  it('are not the papers listed under one of them', async () => {
    const metadata = await markdown(
      '# Møteprotokoll\n\nUtvalg: Formannskapet\n\nDato: 24.04.2026\n\n## PS 10/26 Godkjenning av innkalling\n\nGodkjent.\n\n## PS 11/26 Referatsaker\n\n- RS 4/26 Brev fra fylket\n- RS 5/26 Protokoll fra eldrerådet\n\nTatt til orientering.\n',
    );
    expect(agenda(metadata)).toEqual(['10/26', '11/26']);
  });

  it.each([
    ['an extract leaves numbers out', '## 283 Godkjenning\n\nOk.\n\n## 285 Eventuelt\n\nIngen.\n', ['283', '285']],
    ['bold lines number them', '**1. Status**\n\nGodt.\n\n**2. Økonomi**\n\nI balanse.\n', ['1', '2']],
    ['points are numbered in sentences', '1. Styret ber om en rapport.\n2. Rapporten legges fram i mai.\n', []],
  ])('are read when %s', async (_, text, numbers) => {
    expect(agenda(await markdown(`# Referat fra styremøte\n\n4. mars 2025\n\n${text}`))).toEqual(numbers);
  });

  it.each([
    ['# Referat fra møte i Nettverk for folkehelse 3. juni 2025', 'Nettverk for folkehelse'],
    ['# Referat FAU-møte 3. juni 2025', 'FAU'],
    ['# Arbeidsgruppe mobilitet – møte 3\n\n3. juni 2025', 'Arbeidsgruppe mobilitet'],
    ['# Møte i havneteamet\n\n3. juni 2025', 'Havneteamet'],
  ])('are of the body that met: %j', async (text, organ) => {
    expect(what(await markdown(`${text}\n\nTil stede: Anne Vik, Per Dal\n\nTekst.\n`))).toEqual(['referat', organ, '2025-06-03']);
  });

  it('make a referat of a paper that says who met and when, and no more', async () => {
    const metadata = await markdown(
      '# Prosjektteam for nytt bibliotek\n\nOnsdag 5. mars 2025\n\nDeltakere: Anne Vik, Per Dal\n\n## 1. Status\n\nI rute.\n\n## 2. Lokaler\n\nTo er aktuelle.\n',
    );
    expect(what(metadata)).toEqual(['referat', 'Prosjektteam for nytt bibliotek', '2025-03-05']);
    expect(agenda(metadata)).toEqual(['1', '2']);
  });
});

describe('a title', () => {
  it.each([
    ['# Planprogram\n\n## Kommuneplanens arealdel 2026–2038\n\n## Vika kommune\n', 'Planprogram – Kommuneplanens arealdel 2026–2038'],
    ['# Årsmelding\n\n2024\n\n## Innhold\n\nTekst.\n', 'Årsmelding 2024'],
    ['# Utskrift av møtebok\n\n# Bruk av havnefondet\n\nSaken ble behandlet i møte.\n', 'Bruk av havnefondet'],
    ['Beretning om virksomheten i 2023\n\n## Art og formål\n\nTekst.\n\n## Styret\n\nTekst.\n', 'Beretning om virksomheten i 2023'],
  ])('is completed by the line that belongs to it in %j', async (text, title) => {
    expect((await markdown(text)).title.value).toBe(title);
  });
});

describe('a kind of paper', () => {
  it('is a letter when it has a reference, whatever plan it is about', async () => {
    const metadata = await markdown(
      'Vår ref.: 2024/1177-31\n\nDato: 26.01.2026\n\n# Høring – forslag til kommunedelplan for Vika\n\nPlanen er lagt ut.\n',
    );
    expect([metadata.type?.value ?? null, metadata.date?.value]).toEqual([null, '2026-01-26']);
  });

  it('is a notat with the head of an e-mail, of the body that sent it, and no sak by the name of its file', async () => {
    const metadata = await markdown(
      '# NOTAT\n\n| Til: | Formannskapet |\n|---|---|\n| Frå: | Arbeidsgruppa for felles legevakt |\n| Dato: | 11.9.2025 |\n| Emne: | Lokalisering av felles legevakt |\n\nTekst.\n',
      'Sak 17-25 vedlegg 1 notat.md',
    );
    expect(what(metadata)).toEqual(['notat', 'Arbeidsgruppe for felles legevakt', '2025-09-11']);
    expect(heads(metadata)).toEqual([]);
  });

  it('is a saksframlegg also where the first body’s short protocol ends it', async () => {
    const metadata = await markdown(
      '| Utvalg | Møtedato | Saksnr |\n|---|---|---|\n| Arbeidsutvalget | 22.01.2026 | 4/26 |\n| Regionrådet | 06.02.2026 | 9/26 |\n\n# Felles klagenemnd\n\n## Forslag til vedtak\n\nNemnda opprettes.\n\n## Vurdering\n\nDet er klokt.\n\n## Saksprotokoll i Arbeidsutvalget 22.01.2026\n\nEnstemmig.\n',
    );
    expect(metadata.type?.value).toBe('saksframlegg');
  });
});

it('the only case of the archive named on the last page is the paper’s own', async () => {
  const metadata = await markdown('# Hvordan vil du ha sentrum?\n\nTekst.\n\nMerk innspill med arkivsak 24/2210.\n');
  expect(metadata.arkivsaksnummer?.value).toBe('24/2210');
});
