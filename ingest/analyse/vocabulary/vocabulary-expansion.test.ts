import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../../norsk/norwegian-analyser.ts';
import { createVocabulary } from './vocabulary-expansion.ts';

const analyser = createNorwegianAnalyser();
const frequencies = {
  kraftverk: 8,
  vannkraftverk: 11,
  kraftstasjon: 3,
  kraft: 60,
  vann: 80,
  verk: 30,
  stasjon: 40,
  grunnskol: 9,
  grunn: 90,
  skol: 50,
  ordfør: 70,
  ordførern: 12,
  politik: 20,
  politisk: 60,
  kommun: 200,
  kommunestyr: 80,
  styr: 120,
  interessepolitisk: 9,
  utvalg: 90,
  ipu: 14,
  podcast: 4,
  podkast: 6,
  '2024': 100,
  sak_2024_10: 5,
  er: 900,
} as const;
const terms = Object.entries(frequencies).map(([term, documentFrequency]) => ({ term, documentFrequency }));
const ipu = {
  abbreviation: 'IPU',
  longForm: 'interessepolitisk utvalg',
  term: 'ipu',
  longTerms: ['interessepolitisk', 'utvalg'],
  count: 3,
};
const { expand } = createVocabulary(terms, [ipu], analyser);
const kindOf = (asked: string, found: string): string | null => expand(asked).find(({ term }) => term === found)?.kind ?? null;

describe('vocabulary expansion', () => {
  it('gives the term itself first, then compounds, parts and siblings', () => {
    expect(expand('kraftverk')[0]).toEqual({ term: 'kraftverk', kind: 'same', credit: 1 });
    expect(kindOf('kraftverk', 'vannkraftverk')).toBe('compound');
    expect(kindOf('kraftverk', 'kraft')).toBe('part');
    expect(kindOf('kraftverk', 'kraftstasjon')).toBe('sibling');
    expect(kindOf('kommun', 'kommunestyr')).toBe('compound');
    expect(kindOf('vannkraftverk', 'kraftverk')).toBe('part');
  });

  it('bridges forms the stemmer leaves apart, nynorsk parts, spellings and slips', () => {
    expect(kindOf('ordfør', 'ordførern')).toBe('similar');
    expect(kindOf('politik', 'politisk')).toBe('similar');
    expect(kindOf('podcast', 'podkast')).toBe('similar');
    expect(kindOf('grunnskul', 'grunnskol')).toBe('same');
    expect(kindOf('kommuhestyr', 'kommunestyr')).toBe('spelling');
  });

  it('leads from an abbreviation to its long form and back, with shares of one credit', () => {
    expect(kindOf('ipu', 'interessepolitisk')).toBe('abbreviation');
    expect(kindOf('utvalg', 'ipu')).toBe('abbreviation');
    const shares = expand('ipu').filter(({ kind }) => kind === 'abbreviation');
    expect(shares.reduce((sum, { credit }) => sum + credit, 0)).toBeCloseTo(0.9);
    expect(shares[0]?.term).toBe('interessepolitisk');
  });

  it('lets numbers, fixed terms and function words stand for themselves only', () => {
    for (const term of ['2024', 'sak_2024_10', 'er']) expect(expand(term)).toEqual([{ term, kind: 'same', credit: 1 }]);
    for (const term of ['2025', 'sak_2024_11', 'd2024_01_01', 'var', '']) expect(expand(term), term).toEqual([]);
  });

  it('gives nothing when the archive is empty', () => {
    expect(createVocabulary([], [ipu], analyser).expand('kommun')).toEqual([]);
  });

  it('gives at most 40 terms of the archive, each once, the highest credit first, for any term', () => {
    const asked = fc.oneof(
      fc.constantFrom(...Object.keys(frequencies)),
      fc.stringMatching(/^[a-zæøå]{0,12}$/u),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(asked, (term) => {
        const found = expand(term);
        expect(found.length).toBeLessThanOrEqual(40);
        expect(new Set(found.map((expansion) => expansion.term)).size).toBe(found.length);
        for (const [index, expansion] of found.entries()) {
          expect(Object.hasOwn(frequencies, expansion.term), expansion.term).toBe(true);
          expect(expansion.credit).toBeGreaterThan(0);
          expect(expansion.credit).toBeLessThanOrEqual(found[index - 1]?.credit ?? 1);
        }
      }),
    );
  });
});
