import { describe, expect, it } from 'vitest';
import { citationsSuite } from './citations.ts';

describe('citationsSuite', () => {
  it('finds every quote of the corpus answers in its passage, in its place and marked there', async () => {
    const { figures, faults } = await citationsSuite(new AbortController().signal, { archives: ['corpus'], norquad: null });
    expect(faults).toEqual([]);
    expect(figures).toMatchObject({
      suite: 'citations',
      citationRecall: 1,
      citationPrecision: 1,
      quotesVerbatim: 1,
      quotesMarked: 1,
      statementsQuoted: 1,
    });
    expect(figures.answers).toBeGreaterThan(50);
    expect(Object.keys(figures.byArchive)).toEqual(['corpus']);
  }, 240_000);
});
