import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../../ingest/norsk/norwegian-analyser.ts';
import { added, adjacency, cover, joinMatches, matchConcepts } from './concept-match.ts';
import { readQuestion } from './question.ts';
import { type Expand, type WeighedQuestion, weighQuestion } from './weighed-question.ts';

const analyser = createNorwegianAnalyser();
const FREQUENCIES: Readonly<Record<string, number>> = { fjord: 90, rensing: 3, vannrensing: 2 };
const index = {
  documentFrequency: (term: string) => FREQUENCIES[term] ?? 0,
  size: () => 100,
  search: () => [],
  vocabulary: () => [],
};
const expand: Expand = (term) => (term === 'rensing' ? [{ term: 'vannrensing', relation: 'compound', credit: 0.6 }] : []);
const weigh = (question: string): WeighedQuestion => weighQuestion(readQuestion(question, analyser), index, expand);
const match = (asked: WeighedQuestion, text: string) =>
  matchConcepts(
    asked,
    analyser.terms(text).map(({ term }) => [term]),
  );

describe('a weighed question', () => {
  it('gives a rare word more weight than a common one, and an unknown one the most', () => {
    const weights = new Map(weigh('Hva koster rensing av fjorden i Ukjentvik?').concepts.map(({ text, weight }) => [text, weight]));
    expect(weights.get('rensing')).toBeGreaterThan(weights.get('fjorden') ?? 0);
    expect(weights.get('Ukjentvik')).toBeGreaterThan(weights.get('rensing') ?? 0);
  });

  it('knows which words the archive does not have', () => {
    expect(weigh('Rensing i Ukjentvik').concepts.map(({ known }) => known)).toEqual([true, false]);
  });

  it('tells names and numbers from other words, but not by the capital of the first', () => {
    expect(weigh('Rensing i Moss i 2024').concepts.map(({ isName, isNumber }) => [isName, isNumber])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });
});

describe('what a text holds of a question', () => {
  const asked = weigh('rensing av fjorden');

  it('is everything, nothing, or the share of the weight', () => {
    expect(cover(asked, match(asked, 'Fjorden trenger rensing.'))).toBe(1);
    expect(cover(asked, match(asked, 'Møtet er hevet.'))).toBe(0);
    const share = cover(asked, match(asked, 'Fjorden er dyp.'));
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.5);
  });

  it('counts a related word apart, and only where the word itself is missing', () => {
    const related = match(asked, 'Vannrensing i fjorden');
    expect(cover(asked, related)).toBeLessThan(1);
    expect(added(asked, related, 'compound')).toBeGreaterThan(0);
    expect(added(asked, match(asked, 'Vannrensing og rensing'), 'compound')).toBe(0);
  });

  it('is joined from several texts by the best of each word', () => {
    expect(cover(asked, joinMatches(match(asked, 'Fjorden'), match(asked, 'rensing')))).toBe(1);
  });

  it('stands in the order of the question, or does not', () => {
    expect(adjacency(asked, match(asked, 'rensing av fjorden'))).toBe(1);
    expect(adjacency(asked, match(asked, 'fjorden trenger rensing'))).toBe(0);
  });
});
