import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../../ingest/norsk/norwegian-analyser.ts';
import { mentionsIn, tokensOf } from './mentions.ts';

const analyser = createNorwegianAnalyser();
const mentions = (text: string): string[] =>
  mentionsIn(text, tokensOf(text, analyser.terms(text))).map(({ kind, text: words }) => `${kind}: ${words}`);

describe('the mentions of a text', () => {
  it('are its dates, numbers and names in the order they stand', () => {
    expect(mentions('Styret møtte Kari Nordmann i Moss 29. august 2024 med 14 saker.')).toEqual([
      'name: Kari Nordmann',
      'name: Moss',
      'time: 29. august 2024',
      'number: 14',
    ]);
  });

  it('take a year, a period and a weekday as times, and a written number as a number', () => {
    expect(mentions('I 2015 og på mandag kom tre svar for 2025–2028.')).toEqual([
      'time: 2015',
      'time: mandag',
      'number: tre',
      'time: 2025–2028',
    ]);
  });

  it('do not take the capital of a sentence’s first word for a name, unless the next word has one too', () => {
    expect(mentions('Rådet møttes.')).toEqual([]);
    expect(mentions('Ola Hansen møtte.')).toEqual(['name: Ola Hansen']);
    expect(mentions('Møtet var langt. Rådet gikk hjem.')).toEqual([]);
  });
});
