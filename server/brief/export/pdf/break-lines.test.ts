import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';
import type { PrintLine, PrintRun } from './print-run.ts';

/** Every character is as wide as the size; «i» is half. */
const measure = (text: string, { size }: Pick<PrintRun, 'size'>): number =>
  Array.from(text).reduce((sum, character) => sum + (character === 'i' ? size / 2 : size), 0);
const run = (text: string, changes: Partial<PrintRun> = {}): PrintRun => ({
  text,
  font: 'regular',
  size: 1,
  color: '#000',
  rise: 0,
  link: null,
  language: null,
  place: null,
  ...changes,
});
const words = (lines: readonly PrintLine[]): string[] => lines.map((line) => line.map(({ text }) => text).join(''));

describe('breakLines', () => {
  it('breaks at spaces, never at hard ones', () => {
    expect(words(breakLines([run('to tre fire')], 7, measure))).toEqual(['to tre ', 'fire']);
    expect(words(breakLines([run('ca. 10\u00a0000 kr')], 9, measure))).toEqual(['ca. ', '10\u00a0000 kr']);
  });

  it('keeps a note’s number with the word before it', () => {
    expect(words(breakLines([run('en påstand.'), run('12'), run(' Neste')], 12, measure))).toEqual(['en ', 'påstand.12 ', 'Neste']);
  });

  it('cuts a word that is wider than the line', () => {
    expect(words(breakLines([run('a sjekksumsjekksum b')], 6, measure))).toEqual(['a ', 'sjekks', 'umsjek', 'ksum b']);
  });

  it('loses and adds nothing, and keeps to the width', () => {
    const texts = fc.array(fc.array(fc.constantFrom('a', 'i', 'å', ' ', '\u00a0', '😀'), { maxLength: 40 }), { maxLength: 5 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 3, max: 20 }), (pieces, width) => {
        const runs = pieces.map((characters) => run(characters.join('')));
        const lines = breakLines(runs, width, measure);
        expect(words(lines).join('')).toBe(runs.map(({ text }) => text).join(''));
        for (const line of lines) {
          const last = line.at(-1);
          const wide = last === undefined ? 0 : last.x + measure(last.text.trimEnd(), last.run);
          expect(wide).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
