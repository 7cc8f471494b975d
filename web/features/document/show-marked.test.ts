import { describe, expect, it } from 'vitest';
import { scrollNeeded } from './show-marked.ts';

const seen = { start: 180, end: 740 };

describe('what is marked', () => {
  it('that is seen whole is left where it is', () => {
    expect(scrollNeeded({ start: 200, end: 240 }, seen)).toBe(0);
  });

  it('that is outside, or cut, comes to the middle of what is seen', () => {
    for (const marked of [
      { start: 900, end: 940 },
      { start: 720, end: 760 },
      { start: 100, end: 190 },
    ]) {
      const by = scrollNeeded(marked, seen);
      expect((marked.start + marked.end) / 2 - by).toBe((seen.start + seen.end) / 2);
    }
  });

  it('that is longer than what is seen shows its beginning', () => {
    const by = scrollNeeded({ start: 900, end: 1600 }, seen);
    expect(900 - by).toBeGreaterThanOrEqual(seen.start);
    expect(900 - by).toBeLessThan(seen.start + 30);
  });
});
