import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGramIndex } from './gram-index.ts';
import { createTermTable } from './term-table.ts';

function indexOf(words: readonly string[]) {
  const table = createTermTable(words.map((term) => ({ term, documentFrequency: 1 })));
  const grams = createGramIndex(table);
  return {
    similar: (word: string, least: number) => grams.similar(word, least).map(({ id, dice }) => ({ term: table.termAt(id), dice })),
    bytes: grams.bytes,
  };
}

function gramsOf(word: string): Set<string> {
  const marked = ` ${word} `;
  return new Set(Array.from({ length: word.length }, (_, index) => marked.slice(index, index + 3)));
}

function diceOf(one: string, other: string): number {
  const [a, b] = [gramsOf(one), gramsOf(other)];
  return (2 * [...a].filter((gram) => b.has(gram)).length) / (a.size + b.size);
}

describe('gram index', () => {
  it('gives the words that look alike, the most alike first', () => {
    const { similar } = indexOf(['podkast', 'podcast', 'ord', 'kasteball', 'forkast', 'ordfører', 'ordførern']);
    expect(similar('podkast', 0.4).map(({ term }) => term)).toEqual(['podcast', 'forkast']);
    expect(similar('ordføreren', 0.7).map(({ term }) => term)).toEqual(['ordfører', 'ordførern']);
  });

  it('leaves out numbers, fixed terms and the word itself', () => {
    const { similar } = indexOf(['sak_2024_10', '2024', 'saken', 'sakens']);
    expect(similar('saken', 0.1).map(({ term }) => term)).toEqual(['sakens']);
    expect(similar('2024', 0.1)).toEqual([]);
    expect(similar('', 0.1)).toEqual([]);
  });

  it('finds what comparing with every word finds, whatever the threshold', () => {
    const word = fc.stringMatching(/^[abåst]{3,9}$/u);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 30 }),
        word,
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (words, asked, least) => {
          const expected = words.filter((other) => other !== asked && diceOf(asked, other) >= least);
          const found = indexOf(words).similar(asked, least);
          expect(found.map(({ term }) => term).toSorted()).toEqual(expected.toSorted());
          for (const { term, dice } of found) expect(dice).toBeCloseTo(diceOf(asked, term));
        },
      ),
    );
  });

  it('can be asked again with the same answer', () => {
    const { similar } = indexOf(['kommune', 'kommuner', 'kommunal']);
    expect(similar('kommunen', 0.3)).toEqual(similar('kommunen', 0.3));
  });

  it('takes well under 150 bytes a word', () => {
    const words = Array.from(
      { length: 20_000 },
      (_, index) => `ord${[...index.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')}ende`,
    );
    // The list of gram starts is the same size for any vocabulary.
    expect((indexOf(words).bytes - 4 * 37 ** 3) / words.length).toBeLessThan(150);
  });
});
