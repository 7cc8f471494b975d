import type { IsoDate } from '#domain/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../../ingest/norsk/norwegian-analyser.ts';
import type { Archive } from '../../ingest/open-archive.ts';
import { markdownArchive } from '../../evals/testing/ingest/markdown-archive.ts';
import { createDocumentAnswers } from './document-answers.ts';
import type { StructuredAnswers, StructuredResult } from './structured-answers.ts';
import { structuredAnswersContract } from '../../evals/testing/contracts/structured-answers.contract.ts';
import { readStructuredQuestion, type StructuredQuestion } from './structured-question.ts';

const FILES = {
  'styret/2024-02-16-referat.md':
    '# Referat fra styremøte 16. februar 2024\n\nReferat fra styremøte 16. februar 2024\n\nStyret drøftet fjorden.\n',
  'styret/2023-12-07-referat.md': '# Referat fra styremøte 7. desember 2023\n\nStyret vedtok prosessen. Den starter i januar.\n',
  'rep/strategi.md': '# Strategi for Oslofjorden 2025–2028\n\nDato: 29. august 2024\n\nStrategien gjelder fra 2025.\n',
  'rep/udatert.md': '# Referat fra samling\n\nAlle var til stede.\n',
  'rep/samling-2019-program.md': '# Program for samlingen\n\nKlokken ni:\n\nDeltakerne møtes ved inngangen til salen.\n',
  'lukket.md': '# Referat fra lukket møte 1. mars 2024\n\nUnntatt offentlighet, jf. offl. § 13\n\nHemmelig.\n',
};
const ALL: StructuredQuestion = { wants: 'list', of: 'document', types: [], organ: null, period: null, topic: null, sender: null };

structuredAnswersContract('document answers', async () => {
  const archive = await markdownArchive(FILES);
  return {
    answers: createDocumentAnswers(archive.reader, createNorwegianAnalyser()),
    reader: archive.reader,
    asked: ALL,
    other: { ...ALL, of: 'vedtak' },
    close: () => archive.close(),
  };
});

describe('document answers', () => {
  let archive: Archive;
  let answers: StructuredAnswers;
  beforeAll(async () => {
    archive = await markdownArchive(FILES);
    answers = createDocumentAnswers(archive.reader, archive.analyser);
  });
  afterAll(() => archive.close());

  function ask(text: string): StructuredResult | null {
    const question = readStructuredQuestion(text);
    return question === null ? null : answers.answer(question, {});
  }
  const titles = (text: string): string[] => ask(text)?.rows.map(({ title }) => title) ?? [];

  it('lists every open document, newest first', () => {
    expect(titles('Hvilke dokumenter har dere?')).toEqual([
      'Strategi for Oslofjorden 2025–2028',
      'Referat fra styremøte 16. februar 2024',
      'Referat fra styremøte 7. desember 2023',
      'Program for samlingen',
      'Referat fra samling',
    ]);
  });

  it('counts as the archive does', () => {
    expect(ask('Hvor mange dokumenter er det i arkivet?')?.total).toBe(archive.reader.counts().documents);
  });

  it('lists one type of one year, and says how many have no date', () => {
    const result = ask('Hvilke referater fra 2024 har dere?');
    expect(result?.rows.map(({ title }) => title)).toEqual(['Referat fra styremøte 16. februar 2024']);
    expect(result?.heading).toBe('Dokumenter av typen referat, datert 2024');
    expect(result?.notes).toEqual(['Ett dokument uten dato er ikke tatt med.']);
  });

  it('cites the title where it stands, else the first sentence', () => {
    const said = ask('Hvilke referater har dere?')?.rows.map(({ statement }) => statement.text);
    expect(said).toEqual(['Referat fra styremøte 16. februar 2024', 'Styret vedtok prosessen.', 'Alle var til stede.']);
  });

  it('takes in what has no date but the year in its file name, and says so', () => {
    const result = ask('Hvilke dokumenter finnes fra 2019?');
    expect(result).toMatchObject({
      total: 1,
      heading: 'Dokumenter i arkivet, datert 2019 eller med årstallet i tittelen eller filnavnet',
      rows: [{ title: 'Program for samlingen', date: null }],
    });
    expect(result?.notes).toContain('Uten dato, men tatt med fordi årstallet står i tittelen eller filnavnet: «Program for samlingen».');
    expect(result?.notes).toContain('Ett dokument uten dato er ikke tatt med.');
    expect(titles('Hvilke dokumenter finnes fra mars 2019?')).toEqual([]);
  });

  it('leaves it out when a filter sets the period', () => {
    const question = readStructuredQuestion('Hvilke dokumenter finnes fra 2019?');
    expect(question && answers.answer(question, { from: '2019-01-01' as IsoDate })?.total).toBe(0);
  });

  it('names the titles of those that are cited by other words, and never cites a lead-in as a document', () => {
    const result = ask('Hvor mange dokumenter er det i arkivet?');
    expect(result?.notes).toEqual([
      'Tittelen står som overskrift eller i filnavnet, og er ikke det som er sitert, for: «Strategi for Oslofjorden 2025–2028», ' +
        '«Referat fra styremøte 7. desember 2023», «Program for samlingen», «Referat fra samling».',
    ]);
    expect(result?.rows.map(({ statement }) => statement.text)).toContain('Deltakerne møtes ved inngangen til salen.');
  });

  it('looks for a topic in titles, and says so', () => {
    const result = ask('Hvilke dokumenter handler om Oslofjorden?');
    expect(result?.rows.map(({ title }) => title)).toEqual(['Strategi for Oslofjorden 2025–2028']);
    expect(result?.notes[0]).toBe('Listen er laget etter titlene; andre dokumenter kan også omtale «Oslofjorden».');
  });

  it('leaves a topic that no title has to the search in the text', () => {
    expect(ask('Hvilke dokumenter handler om romfart?')).toBeNull();
  });

  it('answers with none, not with nothing, when the archive has no such type', () => {
    expect(ask('Hvilke presentasjoner har dere?')).toMatchObject({ total: 0, rows: [], heading: 'Dokumenter av typen presentasjon' });
  });
});
