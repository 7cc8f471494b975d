/** A word or number of a text as written; «2025–2028», «10/24» and «29.08.2024» are one each. `before` is what stands between it and the one before. */
export type Word = {
  readonly text: string;
  readonly lower: string;
  readonly before: string;
  readonly start: number;
  /** Excluded. */
  readonly end: number;
};

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’/.:–-]*[\p{L}\p{N}])?/gu;

/** The words and numbers of a text with their places. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words.push({
      text: word,
      lower: word.toLowerCase(),
      before: text.slice(words.at(-1)?.end ?? 0, index),
      start: index,
      end: index + word.length,
    });
  }
  return words;
}

/** The words of a text in lower case: runs of letters. Numbers are none. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

export function isCapitalised({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}
