import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import type { Archive } from '../../ingest/open-archive.ts';
import { markdownArchive } from '../../evals/testing/ingest/markdown-archive.ts';
import { conversationId } from '../conversation/conversation-id.ts';
import { openAnswers } from '../open-answers.ts';
import { finalAnswer } from './final-answer.ts';

const FILES = {
  'vindkraft.md': `# Uttalelse om vindkraft

Nemnda anbefalte ikke søknaden om turbiner på Storheia. Nemnda anbefalte søknaden om turbiner på Lillevarden.

Nemnda avviste aldri noen klage. Prøven viste ikke mer enn 40 desibel.
`,
  'samlinger.md': `# Samlinger for elverådet

Elverådet samles 12. februar 2026 i Rena. Elverådet samles 3/3-26 i Tynset. Elverådet samles 14. april i Folldal.

Første samling etter sommeren er 2. september i Trysil. Siste samling er 4. desember i Engerdal.
`,
  'kiosk.md': `# Kiosken på kaia

Kiosken på kaia har 14 sitteplasser. Bygging: 3. juni 2028.
`,
  'buss.md': `# Buss

Bussen til Ytre Vik går fra torget. Bussen til Ytre Vik starter 5. mai 2027.
`,
  'avgift.md': `# Avgiftsvedtekt for torget

Vedtatt 9. mars 2023.

Torgavgiften er 65 kroner.
`,
  'avgift-utkast.md': `# Utkast: Avgiftsvedtekt for torget

UTKAST per 3. januar 2023

Torgavgiften foreslås satt til 90 kroner.
`,
  'plan-1.md': `# Svømmeplan 2019–2022

Vedtatt av styret 4. april 2019.

Billetten til svømmehallen koster 40 kroner.
`,
  'plan-2.md': `# Svømmeplan 2023–2026

Vedtatt av styret 6. april 2023. Planen erstatter Svømmeplan 2019–2022.

Billetten til svømmehallen koster 55 kroner.
`,
  'protokoll.md': `# Protokoll fra møte i formannskapet i Fjellby 3. mars 2026

## Sak 7/26 Ny brannstasjon

Forslag fra Bygdelista: Brannstasjonen bygges på Nesset med plass til 9 biler.

Forslag fra Sentrumslista: Brannstasjonen bygges på Torget med plass til 4 biler.

Votering: Forslaget fra Bygdelista falt med 3 mot 8 stemmer. Forslaget fra Sentrumslista ble vedtatt med 8 mot 3 stemmer.

### Vedtak:

Brannstasjonen bygges på Torget med plass til 4 biler.
`,
  'tabell.md': `# Tilskudd til løyper

| Lag | Tilskudd | Frist |
|---|---|---|
| Skrautvål | 12 000 kr | 1. mars |
| Aurdal | 17 000 kr | 1. april |
`,
};

let archive: Archive;
let ask: (question: string, conversation?: string) => Promise<Answer>;

beforeAll(async () => {
  archive = await markdownArchive(FILES);
  const { answerer } = openAnswers(archive, ':memory:', null);
  ask = (question, conversation) =>
    finalAnswer(
      answerer,
      question,
      {},
      new AbortController().signal,
      conversation === undefined ? undefined : conversationId(conversation),
    );
});
afterAll(() => archive.close());

function texts(answer: Answer): string[] {
  return answer.kind === 'answered' ? answer.statements.map(({ text }) => text) : [];
}

describe('an answer is of what was asked', () => {
  it.each([
    ['Hvilken søknad anbefalte nemnda?', 'Lillevarden'],
    ['Hvilken søknad anbefalte nemnda ikke?', 'Storheia'],
    ['Kva søknad tilrådde ikkje nemnda? Hvilken søknad anbefalte ikke nemnda?', 'Storheia'],
    // What can be answered with yes or no is answered with what was not so as well.
    ['Anbefalte nemnda turbiner på Storheia?', 'Storheia'],
    ['Hvor mye viste prøven?', '40 desibel'],
  ])('and not of the contrary: %s', async (question, words) => {
    const answer = texts(await ask(question));
    expect(answer).toHaveLength(1);
    expect(answer[0]).toContain(words);
  });

  it.each([
    ['Hvor samles elverådet 12. februar 2026?', 'Rena'],
    ['Hvor samles elverådet 3. mars 2026?', 'Tynset'],
    ['Hvor samles elverådet 14. april 2026?', 'Folldal'],
  ])('and of the day named: %s', async (question, place) => expect(texts(await ask(question)).join(' ')).toContain(place));

  it.each(['Hvor samles elverådet 20. februar 2026?', 'Hvor samles elverådet 20. februar?', 'Hvor samles elverådet 12.02.2025?'])(
    'and never of another day: %s',
    async (question) => expect((await ask(question)).kind).toBe('unanswered'),
  );

  it.each([
    ['Når er siste samling i elverådet?', '4. desember'],
    ['Når er første samling i elverådet etter sommeren?', '2. september'],
    ['Når samles elverådet i Engerdal?', '4. desember'],
  ])('and of the one in a row, or at the place named: %s', async (question, day) => {
    const answer = texts(await ask(question));
    expect(answer).toHaveLength(1);
    expect(answer[0]).toContain(day);
  });

  it('and has the day asked for, also where it is told of by the noun of the verb', async () => {
    expect(texts(await ask('Når bygges kiosken på kaia?')).join(' ')).toContain('3. juni 2028');
  });

  it('and not of another thing, when the archive has no word for the thing', async () => {
    expect((await ask('Når går konsesjonen på bussen ut?')).kind).toBe('unanswered');
    expect(texts(await ask('Når starter bussen til Ytre Vik?')).join(' ')).toContain('5. mai 2027');
  });

  it('and not what fell', async () => {
    expect(texts(await ask('Hvor bygges brannstasjonen?')).join(' ')).not.toContain('Nesset');
    expect(texts(await ask('Hvor mange biler får brannstasjonen plass til?'))).toEqual([
      'Brannstasjonen bygges på Torget med plass til 4 biler.',
    ]);
  });

  it('and what holds now, where a paper says that it replaces another, or a draft was adopted', async () => {
    expect(texts(await ask('Hva koster billetten til svømmehallen?'))).toEqual(['Billetten til svømmehallen koster 55 kroner.']);
    expect(texts(await ask('Hva kostet billetten til svømmehallen i 2019–2022?'))[0]).toContain('40 kroner');
    expect(texts(await ask('Hvor mye er torgavgiften?'))).toEqual(['Torgavgiften er 65 kroner.']);
  });

  it('and of the paper spoken of, where it says of itself when it was adopted', async () => {
    await ask('Hvor mye er torgavgiften?', 'avgift');
    expect(texts(await ask('Når ble den vedtatt?', 'avgift'))).toEqual(['Vedtatt 9. mars 2023.']);
  });

  it('and tells what the columns of a table are called, outside the words quoted', async () => {
    const answer = await ask('Hva får Aurdal i tilskudd?');
    expect(texts(answer)).toEqual(['Aurdal | 17 000 kr | 1. april']);
    expect(answer.notices).toContain('Kolonnene i tabellen er: Lag | Tilskudd | Frist.');
  });
});
