import { describe, expect, it } from 'vitest';
import { type EvidenceSpan, sentenceHit } from './sentence-hit.ts';

const gold = { passageId: 'a', answers: [{ start: 120, end: 130 }] };
const span = (start: number, end: number, passageId = 'a'): EvidenceSpan => ({ passageId, start, end });

describe('sentenceHit', () => {
  it('counts the first k spans only', () => {
    const ranked = [span(0, 50), span(50, 100), span(100, 140)];
    expect([1, 2, 3].map((k) => sentenceHit(ranked, gold, k))).toEqual([0, 0, 1]);
  });

  it('takes a span that is just the answer, and one of exactly 300 characters', () => {
    expect(sentenceHit([span(120, 130)], gold, 1)).toBe(1);
    expect(sentenceHit([span(100, 400)], gold, 1)).toBe(1);
  });

  it('takes any of several answers', () => {
    const several = { passageId: 'a', answers: [{ start: 10, end: 20 }, ...gold.answers] };
    expect(sentenceHit([span(100, 140)], several, 1)).toBe(1);
    expect(sentenceHit([span(0, 30)], several, 1)).toBe(1);
  });

  it.each<[string, readonly EvidenceSpan[]]>([
    ['the whole passage given as one sentence', [span(0, 2_000)]],
    ['301 characters', [span(100, 401)]],
    ['the same words in another passage', [span(100, 140, 'b')]],
    ['the same words elsewhere in the gold passage', [span(500, 540)]],
    ['half of the answer', [span(100, 129)]],
    ['the answer parted between two sentences', [span(100, 125), span(125, 140)]],
    ['nothing', []],
  ])('scores 0 for %s', (_, ranked) => {
    expect(sentenceHit(ranked, gold, 5)).toBe(0);
  });

  it('never hits an answer without characters', () => {
    expect(sentenceHit([span(0, 50)], { passageId: 'a', answers: [{ start: 10, end: 10 }] }, 1)).toBe(0);
  });
});
