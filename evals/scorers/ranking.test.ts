import { describe, expect, it } from 'vitest';
import { ndcgAt } from './ndcg-at.ts';
import { recallAt } from './recall-at.ts';

describe('recallAt', () => {
  it('is 1 when the right one is among the first k, else 0', () => {
    expect([1, 2, 3].map((k) => recallAt(['b', 'a', 'c'], 'a', k))).toEqual([0, 1, 1]);
    expect(recallAt([], 'a', 10)).toBe(0);
  });
});

describe('ndcgAt', () => {
  it('falls with the rank as 1 / log2(rank + 1)', () => {
    expect(ndcgAt(['a', 'b'], 'a', 10)).toBe(1);
    expect(ndcgAt(['b', 'a'], 'a', 10)).toBeCloseTo(0.6309, 4);
    expect(ndcgAt(['b', 'c', 'a'], 'a', 10)).toBe(0.5);
  });

  it('is 0 for a right document below the cut, or not found', () => {
    expect(ndcgAt(['b', 'c', 'a'], 'a', 2)).toBe(0);
    expect(ndcgAt(['b'], 'a', 10)).toBe(0);
  });

  it('scores low a list that names one wrong document over and over before the right one', () => {
    expect(ndcgAt(['b', 'b', 'b', 'b', 'a'], 'a', 10)).toBeLessThan(0.4);
  });
});
