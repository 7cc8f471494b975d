import type { Box } from '#domain/locator.ts';
import type { TextItem } from '../parsed-document.ts';

/** Parts of the height of a line, from its top, between which a line goes through the words. Lines under words stand at 0.9. */
const THROUGH = { from: 0.3, to: 0.68 };
/** Points. A thicker bar covers text rather than strikes it. */
const THICKEST = 2.5;
/** Part of a word under the line from which it is struck; places in the word are reckoned, not known. */
const MOST_OF_WORD = 0.6;
/** Font sizes a line may stick out past the first and the last word it meets. Rules of tables go on. */
const STICKS_OUT = 0.6;
const SAMPLES = 10;

/** The text without what is struck out with a drawn line, and whether anything was. */
export function withoutStruck(items: readonly TextItem[], rules: readonly Box[]): { readonly items: TextItem[]; readonly struck: boolean } {
  const lines = rules.filter(({ width, height }) => height <= THICKEST && width > height);
  if (lines.length === 0) return { items: [...items], struck: false };
  const meets = (item: TextItem, line: Box): boolean =>
    !/@\d+$/u.test(item.fontName) &&
    isThrough(line.y + line.height / 2, item) &&
    line.x < item.x + item.width &&
    line.x + line.width > item.x;
  // A line that sticks out past all the words it meets parts rows or is a place to write on.
  const strikes = lines.filter((line) => {
    const met = items.filter((item) => item.text.trim() !== '' && meets(item, line));
    const slack = STICKS_OUT * Math.max(...met.map(({ height }) => height));
    return (
      met.length > 0 &&
      line.x >= Math.min(...met.map(({ x }) => x)) - slack &&
      line.x + line.width <= Math.max(...met.map(({ x, width }) => x + width)) + slack
    );
  });
  let struck = false;
  const left = items.flatMap((item) => {
    const through = strikes.filter((line) => meets(item, line));
    if (through.length === 0 || item.text.trim() === '') return [item];
    const words = wordsOf(item);
    const standing = words.filter((word) => !isStruck(word, through));
    if (standing.length === words.length) return [item];
    struck = true;
    return standing;
  });
  return { items: left, struck };
}

function isThrough(y: number, { y: top, height }: TextItem): boolean {
  return y >= top + THROUGH.from * height && y <= top + THROUGH.to * height;
}

function isStruck({ x, width }: TextItem, lines: readonly Box[]): boolean {
  const places = Array.from({ length: SAMPLES }, (_, index) => x + ((index + 0.5) / SAMPLES) * width);
  const covered = places.filter((place) => lines.some((line) => place >= line.x && place <= line.x + line.width));
  return covered.length >= MOST_OF_WORD * SAMPLES;
}

/** Each word with the space after it as an item of its own, where it must stand by the usual widths of letters. */
function wordsOf(item: TextItem): TextItem[] {
  const total = weightOf(item.text);
  let before = 0;
  return (item.text.match(/\s*\S+\s*/gu) ?? []).map((text) => {
    const start = before + weightOf(/^\s*/u.exec(text)?.[0] ?? '');
    before += weightOf(text);
    return { ...item, text, x: item.x + (start / total) * item.width, width: (weightOf(text.trim()) / total) * item.width };
  });
}

/** The width of text in a common typeface, in figures. */
function weightOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[ijlftrI.,:;'()\s-]/u.test(letter) ? 0.5 : /[mwMW–]|\p{Lu}/u.test(letter) ? 1.35 : 1),
    0,
  );
}
