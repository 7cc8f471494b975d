import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setOwnNames } from '../../ingest/norsk/own-names.ts';
import { isoDate } from '#domain/ids.ts';
import { readStructuredQuestion, type StructuredQuestion } from './structured-question.ts';

/** The reading in one line: «list sak STY 2024-01-01..2024-12-31 om transport fra kommuner». */
function told(question: StructuredQuestion | null): string | null {
  if (question === null) return null;
  const { wants, of, types, organ, period, topic, sender } = question;
  const parts = [
    wants,
    of,
    types.join('+'),
    organ?.code ?? '',
    period === null ? '' : `${period.from ?? ''}..${period.to ?? ''}`,
    topic === null ? '' : `om ${topic}`,
    sender === null ? '' : `fra ${sender}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const Y2024 = '2024-01-01..2024-12-31';

beforeAll(() => setOwnNames({ organs: [{ code: 'IPU', name: 'Interessepolitisk utvalg', aliases: [] }], owner: [] }));
afterAll(() => setOwnNames({ organs: [], owner: [] }));

describe('a structured question', () => {
  it.each([
    ['Hvilke saker behandlet styret i 2024?', `list sak STY ${Y2024}`],
    ['Kva saker handsama styret i 2024?', `list sak STY ${Y2024}`],
    ['Hvilke saker er behandlet i styret siden 2020?', 'list sak STY 2020-01-01..'],
    ['Hvilke saker var oppe i styremøtet i mars 2024?', 'list sak STY 2024-03-01..2024-03-31'],
    ['Hvilke saker om transport behandlet styret mellom 2021 og 2024?', 'list sak STY 2021-01-01..2024-12-31 om transport'],
    ['Hvor mange saker behandlet representantskapet i 2023 og 2024?', 'count sak REP 2023-01-01..2024-12-31'],
    ['Kor mange saker har styret handsama om klima?', 'count sak STY om klima'],
    ['Hvilke saker styret behandlet i 2024?', `list sak STY ${Y2024}`],
    ['List alle vedtak om transport', 'list vedtak om transport'],
    ['Vis meg alle vedtak fra styret siden 2022', 'list vedtak STY 2022-01-01..'],
    ['Hvilke vedtak fattet interessepolitisk utvalg i april 2024?', 'list vedtak IPU 2024-04-01..2024-04-30'],
    ['Hvilke vedtak er gjort om Oslofjorden?', 'list vedtak om Oslofjorden'],
    ['Hvor mange vedtak har representantskapet gjort om kollektivtransport i 2024?', `count vedtak REP ${Y2024} om kollektivtransport`],
    ['Kva vedtak gjorde styret hausten 2023?', 'list vedtak STY 2023-07-01..2023-12-31'],
    ['Antall vedtak i 2023', 'count vedtak 2023-01-01..2023-12-31'],
    ['Hva vedtok styret i 2024?', `list vedtak STY ${Y2024}`],
    ['Hva har representantskapet vedtatt om transport?', 'list vedtak REP om transport'],
    ['Hva ble vedtatt i styret 29. august 2024?', 'list vedtak STY 2024-08-29..2024-08-29'],
    ['Hvor mange høringsinnspill kom fra kommuner i 2023?', 'count hoeringsinnspill 2023-01-01..2023-12-31 fra kommuner'],
    ['Hvilke høringsinnspill kom fra Drammen kommune?', 'list hoeringsinnspill fra Drammen kommune'],
    ['Hvor mange høringsinnspill kom inn til strategiske føringer 2025–2028?', 'count hoeringsinnspill om strategiske føringer 2025–2028'],
    ['Hvem sendte inn høringsinnspill til de strategiske føringene?', 'list hoeringsinnspill om de strategiske føringene'],
    ['Hvilke kommuner sendte høringsinnspill i 2023?', 'list hoeringsinnspill 2023-01-01..2023-12-31 fra kommuner'],
    ['Alle tiltak i handlingsprogrammet for 2024', `list tiltak ${Y2024}`],
    ['Hvor mange tiltak er det i handlingsprogrammet?', 'count tiltak'],
    ['Hvor mange møter holdt styret i 2024?', `count moete STY ${Y2024}`],
    ['Hvilke styremøter ble holdt våren 2024?', 'list moete STY 2024-01-01..2024-06-30'],
    ['Kor mange styremøte vart haldne i 2024?', `count moete STY ${Y2024}`],
    ['Hvilke dokumenter har dere?', 'list document'],
    ['Hvor mange dokumenter er det i arkivet?', 'count document'],
    ['Hvilke referater fra 2024 har dere?', `list document referat ${Y2024}`],
    ['Har dere noen referater fra 2022?', 'list document referat 2022-01-01..2022-12-31'],
    ['Hvilke høringsinnspill har dere fra 2024?', `list document hoeringssvar ${Y2024}`],
    ['Hvilke strategier har dere?', 'list document strategi'],
    ['Vis alle protokoller fra representantskapet', 'list document moeteprotokoll+saksprotokoll REP'],
    ['Kva dokument har de om Oslofjorden?', 'list document om Oslofjorden'],
    ['Hvilke dokumenter handler om kraft og energi?', 'list document om kraft og energi'],
    ['List opp alle dokumenter før 2020', 'list document ..2019-12-31'],
  ])('«%s» is %s', (text, expected) => {
    expect(told(readStructuredQuestion(text))).toBe(expected);
  });

  it.each([
    'Hvor mange kommuner er medlemmer?',
    'Hvilke innsatsområder er foreslått i strategiske føringer 2025–2028?',
    'Hvor mange høringsinnspill ble innarbeidet i saksfremlegget?',
    'Hvilken strategi fra 2015 er verdiene hentet fra?',
    'Hvilke saker er viktigst for Osloregionen?',
    'Hvilke saker jobber Osloregionen med?',
    'Hva ble vedtatt i sak 10/24?',
    'Hvilke vedtak ble gjort i sak 10/24?',
    'Hvilke dokumenter må legges ved søknaden?',
    'Hvilke dokumenter ligger til grunn for strategien?',
    'Hvilke tiltak foreslås mot forurensning i Oslofjorden?',
    'Hvilke tiltak skal redusere utslipp?',
    'Hvilke møter deltok ordføreren i?',
    'Hvor mange deltok på møtet?',
    'Hvilke strategier har kommunene for klima?',
    'Hvilke kommuner la ved høringsinnspill til styret den 24. juni?',
    'Hva mener styret om transport?',
    'Hvilke vedtak støttet Drammen kommune?',
    'Hvor mange saker ble utsatt?',
    'Hvilke saker ble avvist i 2024?',
    'Hvilke høringsinnspill var negative?',
    'Hvor mange møter må styret ha for å være beslutningsdyktig?',
    'Hvilke rapporter bygger kunnskapsgrunnlaget på?',
    'Hva vedtok styret?',
    'Hvilke dokumenter?',
    'Nevn tre tiltak for bedre kollektivtrafikk',
    'Hva vedtok Stortinget i 2024?',
    'Hvilke dokumenter er unntatt offentlighet?',
    'Hvor mange dokumenter må en ny folkevalgt lese?',
    'Hvilke notater tok deltakerne på gruppearbeidet?',
    'Hvor mange stemte for vedtaket?',
    'Hvilke møter er åpne for publikum?',
    '',
  ])('is not «%s»', (text) => {
    expect(readStructuredQuestion(text)).toBeNull();
  });

  it('reads «i år» and «i fjor» only when it is told what day it is', () => {
    expect(readStructuredQuestion('Hvilke saker behandlet styret i fjor?')).toBeNull();
    expect(told(readStructuredQuestion('Hvilke saker behandlet styret i fjor?', isoDate(2025, 2, 1)))).toBe(`list sak STY ${Y2024}`);
    expect(readStructuredQuestion('Hvilke saker behandlet styret de siste tre årene?', isoDate(2025, 2, 1))).toBeNull();
  });
});
