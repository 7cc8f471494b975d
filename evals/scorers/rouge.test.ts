import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rouge } from './rouge.ts';
import { rougeTokens, unicodeTokens } from './rouge-tokens.ts';

describe('rouge', () => {
  it('gives the figures of rouge_score for its own example', () => {
    const scores = rouge('The quick brown dog jumps on the log.', ['The quick brown fox jumps over the lazy dog'], rougeTokens);
    expect(scores.rouge1).toBeCloseTo(0.7058823529, 9);
    expect(scores.rougeL).toBeCloseTo(0.5882352941, 9);
    expect(scores.rouge2).toBeCloseTo((2 * (2 / 7) * (2 / 8)) / (2 / 7 + 2 / 8), 9);
  });

  it('counts a repeated word as often as both texts have it', () => {
    expect(rouge('sak sak sak', ['sak sak'], rougeTokens).rouge1).toBeCloseTo(0.8, 9);
  });

  it('takes the best of the references for each measure by itself', () => {
    const scores = rouge('a b c', ['c b a', 'a b x y z'], rougeTokens);
    expect(scores).toEqual({ rouge1: 1, rouge2: expect.closeTo(1 / 3, 9), rougeL: expect.closeTo(0.5, 9) });
  });

  it('is 0 for an empty text, for no references and for a text that has nothing of any', () => {
    const none = { rouge1: 0, rouge2: 0, rougeL: 0 };
    expect(rouge('', ['noe'], rougeTokens)).toEqual(none);
    expect(rouge('noe', [], rougeTokens)).toEqual(none);
    expect(rouge('helt annet', ['noe som er skrevet'], rougeTokens)).toEqual(none);
  });

  it('is 1 for the reference itself and never more', () => {
    const words = fc
      .array(fc.constantFrom('sak', 'plan', 'fjord', 'vedtak'), { minLength: 2, maxLength: 12 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(rouge(a, [b, a], rougeTokens)).toEqual({ rouge1: 1, rouge2: 1, rougeL: 1 });
        for (const score of Object.values(rouge(a, [b], rougeTokens))) expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('tokens', () => {
  it('are those of rouge_score, which splits at æ, ø and å, or whole words', () => {
    expect(rougeTokens('Å røre på 12,5 %!')).toEqual(['r', 're', 'p', '12', '5']);
    expect(unicodeTokens('Å røre på 12,5 %!')).toEqual(['å', 'røre', 'på', '12', '5']);
  });
});
