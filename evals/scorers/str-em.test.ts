import { describe, expect, it } from 'vitest';
import { normaliseAnswer } from './normalise-answer.ts';
import { strEm } from './str-em.ts';

describe('normaliseAnswer', () => {
  it.each([
    ['«Bibelen»', 'bibelen'],
    ['  1. \u00a0september ', '1 september'],
    ['2,5 mill.', '2 5 mill'],
    ['Kafe\u0301', 'kafé'],
    ['–', ''],
  ])('%s → %s', (text, normalised) => {
    expect(normaliseAnswer(text)).toBe(normalised);
  });
});

describe('strEm', () => {
  it('is the share of the answers wanted that stand in the output', () => {
    const output = 'Styret vedtok 10. mai å gi 2,5 millioner kroner til Ås.';
    expect(strEm(output, [['10. mai', '10.05'], ['Ås kommune', 'Ås'], ['Nesodden']])).toBeCloseTo(2 / 3, 10);
  });

  it.each([
    ['a number without its comma', 'Det koster 25 millioner.', '2,5 millioner'],
    ['a piece of a longer word', 'De kom etter middag.', 'et'],
    ['a longer number', 'I 12020 dager.', '2020'],
    ['an apology', 'Beklager, det vet jeg ikke.', '10. mai'],
    ['nothing', '', '10. mai'],
  ])('scores 0 for %s', (_, output, gold) => {
    expect(strEm(output, [[gold]])).toBe(0);
  });

  it('is not won by an empty answer', () => {
    expect(strEm('Hva som helst.', [['–']])).toBe(0);
  });
});
