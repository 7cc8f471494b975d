import { isIllegible } from '../../norsk/legible.ts';

/** Enough of a font to tell. */
const SAMPLE = 3_000;
/** Characters without a letter, in or at a word or several together: the map has no entry for them, or a wrong one.
 * A question mark in a word, of letters alone as addresses are not, stands for such a one; a bullet is never three. */
const HOLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /(?<=[\p{L}\p{N}\u0000-\u0008\u000e-\u001f\ufffd])[\u0000-\u0008\u000e-\u001f\ufffd]|[\u0000-\u0008\u000e-\u001f\ufffd](?=[\p{L}\p{N}])|(?<=\p{L})\p{Co}(?=\p{L})|\p{Co}{3,}|(?<=(?<!\S)[«("]?\p{L}[\p{L}?]*)\?(?=\p{Ll}[\p{Ll}?]*[.,:;)»"]*(?!\S))/gu;
/** Holes from which, and share of the letters, a page no longer says what it shows. One stray character is none. */
const LEAST_HOLES = 2;
const HOLE_SHARE = 0.003;
/** Letters, and their share of the page, in fonts that cannot be read. */
const LEAST_ILLEGIBLE = 12;
const ILLEGIBLE_SHARE = 0.05;

type PageFonts = ReadonlyMap<string, string>;

/**
 * Pages whose characters are not what is printed, by index. A wrong or absent character map is a fault of a font, so each font is judged
 * by all its text in the file; a short page shows it as well as a long one.
 */
export function illegiblePages(pages: readonly PageFonts[]): ReadonlySet<number> {
  const samples = new Map<string, string>();
  for (const fonts of pages) {
    for (const [font, text] of fonts) {
      const sample = samples.get(font) ?? '';
      if (sample.length < SAMPLE) samples.set(font, `${sample} ${text}`);
    }
  }
  const illegible = new Set([...samples].filter(([, sample]) => isIllegible(sample)).map(([font]) => font));
  return new Set(pages.flatMap((fonts, index) => (isIllegiblePage(fonts, illegible) ? [index] : [])));
}

function isIllegiblePage(fonts: PageFonts, illegible: ReadonlySet<string>): boolean {
  let letters = 0;
  let lost = 0;
  let holes = 0;
  for (const [font, text] of fonts) {
    const length = text.replace(/\s/gu, '').length;
    letters += length;
    if (illegible.has(font)) lost += length;
    holes += text.match(HOLE)?.length ?? 0;
  }
  return (holes >= LEAST_HOLES && holes >= HOLE_SHARE * letters) || (lost >= LEAST_ILLEGIBLE && lost >= ILLEGIBLE_SHARE * letters);
}
