/** Letters as strokes on a grid 70 wide and 100 high: `M` moves, `L` draws. */
const STROKES: Readonly<Record<string, string>> = {
  U: 'M8 0 L8 65 C8 88 18 100 35 100 C52 100 62 88 62 65 L62 0',
  T: 'M0 6 L70 6 M35 6 L35 104',
  K: 'M10 -4 L10 104 M62 -4 L14 56 M26 44 L66 104',
  A: 'M-2 104 L35 0 L72 104 M14 68 L56 68',
  S: 'M60 18 C54 6 46 2 35 2 C18 2 8 12 8 26 C8 60 62 40 62 74 C62 90 50 99 35 99 C20 99 10 92 5 78',
};

/** Width of a letter with the space after it, and its height, in the units of the strokes. */
export const LETTER_ADVANCE = 86;
export const LETTER_HEIGHT = 100;
export const STROKE_WIDTH = 15;

/** Drawn rather than written, so that it is not read aloud, copied or found between the words of the text. */
export function letterStrokes(word: string): readonly string[] {
  return Array.from(word, (letter) => STROKES[letter] ?? '');
}
