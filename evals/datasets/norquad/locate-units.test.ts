import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateUnits, rawRange } from './locate-units.ts';

function found(raw: string, units: readonly string[]): (string | null)[] {
  return locateUnits(raw, units).map((places, index) => {
    const range = places === null ? null : rawRange(places, { start: 0, end: units[index]?.length ?? 0 });
    return range === null ? null : raw.slice(range.start, range.end);
  });
}

describe('locateUnits', () => {
  it('sees through white space, invisible characters, hyphens and composed accents', () => {
    expect(found('Ole\u00a0 Hansen\u200e.\n–  Kafe\u0301en\u2011e er   stengt.', ['Ole Hansen.', 'Kaféen-e er stengt.'])).toEqual([
      'Ole\u00a0 Hansen\u200e.',
      'Kafe\u0301en\u2011e er   stengt.',
    ]);
  });

  it('gives a sentence that stands twice both its places, in order', () => {
    const raw = 'Ja. Kanskje. Ja.';
    const places = locateUnits(raw, ['Ja.', 'Kanskje.', 'Ja.']);
    expect(places.map((place) => place && rawRange(place, { start: 0, end: 3 })?.start)).toEqual([0, 4, 13]);
  });

  it('gives null for words that are not there, and for those that stand before the last found', () => {
    expect(found('Først. Sist.', ['Sist.', 'Først.', 'Midt.'])).toEqual(['Sist.', null, null]);
  });

  it('finds a part of a unit', () => {
    const [places] = locateUnits('x  Ferja   går  nå', ['Ferja går nå']);
    expect(places && rawRange(places, { start: 6, end: 9 })).toEqual({ start: 11, end: 14 });
    expect(places && rawRange(places, { start: 5, end: 6 })).toBeNull();
  });

  it('finds every word of any text when its white space is squeezed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[a-zæøå.,😀-]{1,8}$/u), fc.stringMatching(/^[ \n\u00a0]{1,3}$/u)), { minLength: 1 }),
        (words) => {
          const raw = words.map(([word, space]) => word + space).join('');
          expect(
            found(
              raw,
              words.map(([word]) => word),
            ),
          ).toEqual(words.map(([word]) => word));
        },
      ),
    );
  });
});
