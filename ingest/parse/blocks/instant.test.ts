import { describe, expect, it } from 'vitest';
import { inNorwegian, instant } from './instant.ts';

describe('instant', () => {
  it.each([
    ['Wed, 1 Jan 2025 00:30:00 +0100', '2025-01-01T00:30:00+01:00'],
    ['Tue, 1 Jul 2025 01:15:00 +0200', '2025-07-01T01:15:00+02:00'],
    ['2024-12-31T23:30:00Z', '2025-01-01T00:30:00+01:00'],
    ['2025-06-30T22:15:00.000Z', '2025-07-01T00:15:00+02:00'],
    ['Tue, 4 Feb 2025 23:40:00 -0500', '2025-02-05T05:40:00+01:00'],
    ['5 Feb 2025 09:00:00 +0100 (CET)', '2025-02-05T09:00:00+01:00'],
    ['31 Dec 2024 23:30:00 GMT', '2025-01-01T00:30:00+01:00'],
  ])('gives %s the day and the clock of Norway', (declared, expected) => {
    expect(instant(declared)).toBe(expected);
  });

  it.each([
    ['2025-01-01', '2025-01-01'],
    ['2025-01-01T00:30:00', '2025-01-01T00:30:00'],
    ['2025-01-01T00:30', '2025-01-01T00:30:00'],
    ['Wed, 1 Jan 2025 00:30:00', '2025-01-01T00:30:00'],
  ])('moves %s, which has no zone, nowhere', (declared, expected) => {
    expect(instant(declared)).toBe(expected);
  });

  it.each(['', 'i går', '2025', 'tull 2025-01-01'])('knows no date in «%s»', (declared) => {
    expect(instant(declared)).toBeNull();
  });

  it('is written as Norwegian writes it', () => {
    expect(inNorwegian('2025-01-01T00:30:00+01:00')).toBe('1. januar 2025 kl. 00:30');
    expect(inNorwegian('2025-01-01')).toBe('1. januar 2025');
  });
});
