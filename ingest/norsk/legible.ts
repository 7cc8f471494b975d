import { isStopWord } from './function-words.ts';
import { readTable } from './words/read-table.ts';

/** Shorter words are abbreviations as often as words, and say nothing. */
const LEAST_WORD = 4;
/** Letters in words from which the text shows what it is. */
const LEAST_LETTERS = 24;
/**
 * Bits a letter costs on average, 3.6 in Norwegian and English. The hardest readable text met is 4.8 (lists of names, Sámi, codes)
 * and 5.1 (Polish); shifted or shuffled letters cost 5.5 and more. 5.1–5.4.
 */
const ILLEGIBLE_BITS = 5.25;
/** One odd pair, as foreign names have, must not weigh more than this. */
const MOST_BITS = 9;

/** Words every text in a language written in Cyrillic letters is full of, and the share of its words below which it is in none of them. */
const CYRILLIC_WORDS = new Set('и в на не с со по у та і й з для до що что за от о об к да се је як це ще или его как это'.split(' '));
const LEAST_CYRILLIC_SHARE = 0.05;

let table: ReadonlyMap<string, number> | null = null;

/**
 * Whether the characters cannot be what is printed: no Norwegian, English or Sámi text, list of names or table has letters in such an
 * order. That is how a font with a wrong character map, or a page read upside down, shows. False when there is too little to tell.
 */
export function isIllegible(text: string): boolean {
  if (isFalselyCyrillic(text)) return true;
  table ??= readPairs();
  let bits = 0;
  let letters = 0;
  let pairs = 0;
  for (const pair of letterPairs(text)) {
    bits += Math.min(MOST_BITS, table.get(pair) ?? MOST_BITS);
    pairs += 1;
    if (!pair.startsWith('_')) letters += 1;
  }
  return letters >= LEAST_LETTERS && bits >= ILLEGIBLE_BITS * pairs;
}

/** Letters of another script that are no language: a character map that is shifted as a whole. */
function isFalselyCyrillic(text: string): boolean {
  const words = text.toLowerCase().match(/\p{Script=Cyrillic}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const known = words.filter((word) => CYRILLIC_WORDS.has(word)).length;
  return letters >= 2 * LEAST_LETTERS && letters > text.replace(/\P{L}/gu, '').length / 2 && known < LEAST_CYRILLIC_SHARE * words.length;
}

/** How much of the text is the small words of running text, 0–1: 0.35–0.5 in prose. Where words are run together they disappear. */
export function functionWordShare(text: string): { readonly words: number; readonly share: number } {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = words.filter(isStopWord).length;
  return { words: known, share: words.length === 0 ? 0 : known / words.length };
}

/** The pairs of letters in the words of a text, `_` for the edge of a word, letters with other marks as the bare letter. */
export function letterPairs(text: string): string[] {
  return text.split(/[^\p{L}\p{M}]+/u).flatMap((word) => {
    // Other scripts are words of other languages; mixed into a word they are a fault.
    if (!/\p{Script=Latin}/u.test(word) || word.length < LEAST_WORD || (word.length === LEAST_WORD && word === word.toUpperCase()))
      return [];
    const letters = `_${[...word.normalize('NFC').toLowerCase()].map(bare).join('')}_`;
    return Array.from({ length: letters.length - 1 }, (_, index) => letters.slice(index, index + 2));
  });
}

function bare(letter: string): string {
  if (/[a-zæøå]/u.test(letter)) return letter;
  return /\p{M}/u.test(letter) ? '' : (/^[a-z]/u.exec(letter.normalize('NFD'))?.[0] ?? '?');
}

function readPairs(): ReadonlyMap<string, number> {
  const rows = readTable('letter-pairs');
  const letters = rows.map(([letter = '']) => letter);
  return new Map(
    rows.flatMap(([first = '', bits = '']) =>
      letters.map((second, index) => [first + second, Number.parseInt(bits[index] ?? 'f', 16)] as const),
    ),
  );
}
