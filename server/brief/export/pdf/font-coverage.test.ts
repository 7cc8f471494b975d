import { expect, it } from 'vitest';
import { fontCoverage } from './font-coverage.ts';
import { fontFile } from './font-files.ts';
import { PRINT_FONTS } from './print-run.ts';

const NEEDED = 'abcæøåÆØÅäöüéáčđŋšŧž 0123456789«»“”’‘–—…•§%½²°€&/−\u00a0→□';

it.each(PRINT_FONTS)('the %s cut has what Norwegian, Sámi and council papers need', (font) => {
  const covers = fontCoverage(fontFile(font));
  expect(Array.from(NEEDED).filter((character) => !covers(character.codePointAt(0) ?? 0))).toEqual([]);
});

it('knows what the typeface does not have', () => {
  const covers = fontCoverage(fontFile('regular'));
  expect(Array.from('\u0627\u05d0\u4e2d😀\u0007').filter((character) => covers(character.codePointAt(0) ?? 0))).toEqual([]);
});

it('refuses what is not a font', () => {
  expect(() => fontCoverage(new Uint8Array(64))).toThrow('no Unicode character map');
});
