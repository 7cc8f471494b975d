import { describe, expect, it } from 'vitest';
import { linearModelSchema, linearScorer } from './linear-model.ts';

const learnt = { date: '2026-01-31', data: 'made up', by: 'a test', note: '' };

describe('a linear scorer', () => {
  it('adds the bias and each feature times its weight', () => {
    const score = linearScorer({ learnt, bias: 1, weights: { cover: 2, length: -0.5 } }, ['cover', 'length']);
    expect(score({ cover: 0.5, length: 4 })).toBe(0);
  });

  it('refuses weights that do not fit the code, and names what differs', () => {
    expect(() => linearScorer({ learnt, bias: 0, weights: { cover: 1, old: 1 } }, ['cover', 'new'])).toThrow(
      /Missing: new\. Unknown: old/u,
    );
  });

  it('is read from a file that says when and on what it was learnt', () => {
    expect(linearModelSchema.safeParse({ bias: 0, weights: {} }).success).toBe(false);
    expect(linearModelSchema.safeParse({ learnt: { ...learnt, date: 'i går' }, bias: 0, weights: {} }).success).toBe(false);
  });
});
