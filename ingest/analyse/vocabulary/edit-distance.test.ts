import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

const ANY = 99;
const word = fc.stringMatching(/^[a-zæøå]{1,10}$/u);

describe('edit distance', () => {
  it('counts one for a letter too many, too few or another', () => {
    expect(editDistance('kommune', 'kommrune', ANY)).toBe(1);
    expect(editDistance('kommune', 'komune', ANY)).toBe(0.5);
    expect(editDistance('kommune', 'kommue', ANY)).toBe(1);
    expect(editDistance('sak', 'sek', ANY)).toBe(1);
  });

  it('counts less for what is often mixed up', () => {
    for (const [wrong, right] of [
      ['raadmann', 'rådmann'],
      ['hoering', 'høring'],
      ['skjøkken', 'kjøkken'],
      ['sjære', 'skjære'],
      ['verk', 'værk'],
      ['podcast', 'podkast'],
      ['komision', 'komisjon'],
      ['framtid', 'fremtid'],
    ] as const) {
      expect(editDistance(wrong, right, ANY), wrong).toBe(0.5);
    }
    expect(editDistance('sgirer', 'skirer', ANY)).toBe(1);
    expect(editDistance('oslp', 'oslo', ANY)).toBe(0.8);
    expect(editDistance('nrosk', 'norsk', ANY)).toBe(0.8);
  });

  it('counts more for another first letter', () => {
    expect(editDistance('hansen', 'jansen', ANY)).toBe(1.3);
    expect(editDistance('bansen', 'hansen', ANY)).toBe(1.5);
  });

  it('gives Infinity beyond what is asked for', () => {
    expect(editDistance('vedtak', 'innstilling', 2)).toBe(Infinity);
    expect(editDistance('sak', 'tak', 1)).toBe(Infinity);
  });

  it('is symmetric, zero for equal words only, and the same with and without a limit it keeps', () => {
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 4, noNaN: true }), (one, other, most) => {
        const distance = editDistance(one, other, ANY);
        expect(editDistance(other, one, ANY)).toBeCloseTo(distance);
        expect(distance === 0).toBe(one === other);
        expect(editDistance(one, other, most)).toBe(distance <= most ? distance : Infinity);
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length) + 1.5);
      }),
    );
  });
});
