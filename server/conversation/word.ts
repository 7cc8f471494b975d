/** A word of a text as written, from `start` to `end` (excluded). «2025–2028», «10/24» and «29.08.2024» are one word each. */
export type Word = { readonly text: string; readonly lower: string; readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’/.:–-]*[\p{L}\p{N}])?/gu;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(([word], index, all) => {
    const start = all[index]?.index ?? 0;
    return { text: word, lower: word.toLowerCase(), start, end: start + word.length };
  });
}

export function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}
