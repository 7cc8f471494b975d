import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermTable } from './term-table.ts';

const words = fc.uniqueArray(fc.stringMatching(/^[a-cåø]{1,8}$/u), { minLength: 1, maxLength: 40 });

describe('term table', () => {
  it('knows each term by id and by name, and adds up what is given twice', () => {
    const table = createTermTable([
      { term: 'vei', documentFrequency: 3 },
      { term: 'bru', documentFrequency: 1 },
      { term: 'vei', documentFrequency: 2 },
    ]);
    expect(table.size).toBe(2);
    expect(table.frequencyOf('vei')).toBe(5);
    expect(table.largestFrequency).toBe(5);
    expect(table.termAt(table.idOf('bru') ?? -1)).toBe('bru');
    expect(table.idOf('tog')).toBeNull();
    expect(table.frequencyOf('tog')).toBe(0);
    expect(createTermTable([]).largestFrequency).toBe(0);
  });

  it('finds every term by its beginning and by its end, and no other', () => {
    fc.assert(
      fc.property(words, fc.stringMatching(/^[a-cåø]{1,8}$/u), (terms, piece) => {
        const table = createTermTable(terms.map((term) => ({ term, documentFrequency: 1 })));
        const { from, to } = table.startingWith(piece);
        const beginning = Array.from({ length: to - from }, (_, index) => table.termAt(from + index));
        const ending = [...table.endingWith(piece)].map(table.termAt);
        expect(beginning).toEqual(terms.filter((term) => term.startsWith(piece)).toSorted());
        expect(ending.toSorted()).toEqual(terms.filter((term) => term.endsWith(piece)).toSorted());
      }),
    );
  });
});
