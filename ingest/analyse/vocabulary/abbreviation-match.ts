import { isStopWord } from '../../norsk/function-words.ts';

/** Content words of a long form without a letter in the abbreviation, at most: «Kommunesektorens organisasjon (KS)». Range 0–2. */
const MOST_SKIPPED = 1;
/** Letters before and from a joint inside a compound, at least: «sikkerhets-tjeneste». */
const SHORTEST_PART = 3;
/** Letters an abbreviation needs for one of them to stand right behind another. Range 3–4. */
const SHORTEST_WITH_ADJOINING = 3;

/** True for the end of a word that is a word by itself («tjenesten»), lower case. */
export type IsWord = (text: string) => boolean;

/**
 * Where, in the words before an abbreviation, its long form begins: the nearest word from which every letter is found in order
 * (Schwartz & Hearst 2003). Stricter than they are, since Norwegian writes compounds in one: a letter must begin a word or a part
 * of a compound («sikkerhets-tjeneste»: st), not stand anywhere; a small letter after a capital («Frp») may follow inside its word.
 * null when no word will do.
 */
export function longFormStart(abbreviation: string, words: readonly string[], isWord: IsWord): number | null {
  const letters = lettersOf(abbreviation);
  const lower = words.map((word) => word.toLowerCase());
  // Schwartz & Hearst's limit of words.
  const first = Math.max(0, words.length - Math.min(letters.length + 5, letters.length * 2));
  for (let start = words.length - 1; start >= first; start--) {
    if (lower[start]?.charAt(0) === letters[0]?.letter && fits(letters.slice(1), lower.slice(start), 0, 1, MOST_SKIPPED, isWord))
      return start;
  }
  return null;
}

type Letter = {
  readonly letter: string;
  /** May stand anywhere in the word of the letter before it: «Frp». */
  readonly free: boolean;
  /** May stand right behind the letter before it: «POD» of «Politidirektoratet». */
  readonly adjoining: boolean;
};

function lettersOf(abbreviation: string): Letter[] {
  const letters = [...abbreviation.replace(/[^\p{L}\d]/gu, '')];
  return letters.map((letter, index) => ({
    letter: letter.toLowerCase(),
    free: index > 0 && letter !== letter.toUpperCase(),
    adjoining: index > 0 && index < letters.length - 1 && letters.length >= SHORTEST_WITH_ADJOINING,
  }));
}

/** Whether the letters can be placed in `words`, after the first `position` letters of the first word, the last part of which begins at `part`. */
function fits(
  letters: readonly Letter[],
  words: readonly string[],
  part: number,
  position: number,
  skips: number,
  isWord: IsWord,
): boolean {
  const [next, ...rest] = letters;
  const [word = '', ...after] = words;
  if (next === undefined) return contentWords(after) <= skips;
  for (let at = word.indexOf(next.letter, position); at >= 0; at = word.indexOf(next.letter, at + 1)) {
    const joint = isJoint(word, part, at, isWord);
    if (!joint && !next.free && !(next.adjoining && at === position)) continue;
    if (fits(rest, words, joint ? at : part, at + 1, skips, isWord)) return true;
  }
  for (const [index, other] of after.entries()) {
    const skipped = contentWords(after.slice(0, index));
    if (skipped > skips) return false;
    if (other.startsWith(next.letter) && fits(rest, after.slice(index), 0, 1, skips - skipped, isWord)) return true;
  }
  return false;
}

/** Whether a part of a compound ends before `at`: what stands on one side of it is a word. */
function isJoint(word: string, part: number, at: number, isWord: IsWord): boolean {
  if (at - part < SHORTEST_PART || word.length - at < SHORTEST_PART) return false;
  return isWord(word.slice(at)) || isWord(word.slice(part, at));
}

function contentWords(words: readonly string[]): number {
  return words.filter((word) => !isStopWord(word)).length;
}
