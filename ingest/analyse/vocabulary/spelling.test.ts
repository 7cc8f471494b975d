import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGramIndex } from './gram-index.ts';
import { createSpelling } from './spelling.ts';
import { createTermTable } from './term-table.ts';

function spellingOf(frequencies: Readonly<Record<string, number>>) {
  const table = createTermTable(Object.entries(frequencies).map(([term, documentFrequency]) => ({ term, documentFrequency })));
  const spelling = createSpelling(table, createGramIndex(table));
  return (term: string): string[] => spelling.corrections(term).map((correction) => correction.term);
}

const archive = {
  kommun: 90,
  kommunestyr: 40,
  årsmøt: 12,
  kjøkken: 5,
  høringsinnspill: 30,
  samferdselsdepartement: 8,
  sak: 200,
  saks: 1,
  akershus: 60,
  fra: 900,
  '2024': 80,
};

describe('spelling', () => {
  it('corrects slips to words of the archive', () => {
    const corrections = spellingOf(archive);
    expect(corrections('komun')).toEqual(['kommun']);
    expect(corrections('aarsmoet')).toEqual(['årsmøt']);
    expect(corrections('skjøkken')).toEqual(['kjøkken']);
    expect(corrections('høringsinspil')).toEqual(['høringsinnspill']);
    expect(corrections('samferseldepartement')).toEqual(['samferdselsdepartement']);
    expect(corrections('akerhus')).toEqual(['akershus']);
  });

  it('puts the likelier word first: nearer, then more frequent', () => {
    const corrections = spellingOf({ møter: 2, måter: 40, matter: 40, mater: 3 });
    expect(corrections('maater')[0]).toBe('måter');
    expect(corrections('mæter').slice(0, 1)).toEqual(['måter']);
  });

  it('leaves alone words the archive has, but for a rare confusion of a frequent one', () => {
    const corrections = spellingOf({ henrik: 60, henric: 1, økologisk: 2, økonomisk: 90 });
    expect(corrections('henrik')).toEqual([]);
    expect(corrections('henric')).toEqual(['henrik']);
    expect(corrections('økologisk')).toEqual([]);
  });

  it('never corrects numbers, dates, fixed terms or words under four letters, nor to function words', () => {
    const corrections = spellingOf(archive);
    for (const term of ['2025', 'd2024_08_29', 'sak_2024_10', 'par_11_5', 'ska', 'fraa', 'a1b2'])
      expect(corrections(term), term).toEqual([]);
  });

  it('finds a frequent word again after any one letter but the first is dropped, doubled or changed', () => {
    const words = Object.keys(archive).filter((word) => /^\p{L}{5,}$/u.test(word));
    const corrections = spellingOf(archive);
    const slip = fc.record({
      word: fc.constantFrom(...words),
      place: fc.nat(),
      kind: fc.constantFrom('drop', 'double', 'change'),
      letter: fc.constantFrom(...'abdefghijklmnoprstuvyæøå'),
    });
    fc.assert(
      fc.property(slip, ({ word, place, kind, letter }) => {
        const at = 1 + (place % (word.length - 1));
        const put = kind === 'drop' ? '' : kind === 'double' ? word.charAt(at).repeat(2) : letter;
        const wrong = word.slice(0, at) + put + word.slice(at + 1);
        fc.pre(wrong !== word && wrong.length >= 4);
        expect(corrections(wrong)).toContain(word);
      }),
    );
  });
});
