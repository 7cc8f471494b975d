import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentences } from './read-sentences.ts';

describe('readSentences', () => {
  it('places each sentence in its document and its section, in words', () => {
    const read = readSentences([
      { headings: [], text: 'En to tre fire. Fem seks.' },
      { headings: ['Vann'], text: 'Sju åtte.\nNi ti.' },
    ]);
    expect(read.map(({ text }) => text)).toEqual(['En to tre fire.', 'Fem seks.', 'Sju åtte.', 'Ni ti.']);
    expect(read.map(({ place }) => place)).toEqual([0, 0.4, 0.6, 0.8]);
    expect(read.map(({ sectionPlace }) => sectionPlace)).toEqual([0, 4 / 6, 0, 0.5]);
    expect(read.map(({ follows }) => follows)).toEqual([false, true, false, true]);
    expect(read.map(({ headings }) => headings)).toEqual([[], [], ['Vann'], ['Vann']]);
  });

  it('has no sentences in empty sections', () => {
    expect(readSentences([{ headings: ['Tomt'], text: ' \n' }])).toEqual([]);
  });

  it('gives rising places from 0 up to, but not with, 1', () => {
    const section = fc.record({ headings: fc.constant([]), text: fc.lorem({ mode: 'sentences', maxCount: 4 }) });
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 4 }), (sections) => {
        const places = readSentences(sections).map(({ place }) => place);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place < 1)).toBe(true);
      }),
    );
  });
});
