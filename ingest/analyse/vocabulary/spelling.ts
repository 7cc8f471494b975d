import { isStopWord } from '../../norsk/function-words.ts';
import { editDistance } from './edit-distance.ts';
import type { GramIndex } from './gram-index.ts';
import type { TermTable } from './term-table.ts';

/** Fewest letters of a word that is corrected: three letters are a slip from everything. Range 4–5. */
const SHORTEST = 4;
/**
 * Most distance by letters, the longest first. A second slip in a word of 8 or 9 letters reaches every fifth dictionary word that NorQuAD
 * merely lacks (from 11 letters: every 25th), so there only a slip and a half is allowed.
 */
const MOST_FROM: readonly (readonly [letters: number, most: number])[] = [
  [10, 2],
  [8, 1.5],
  [SHORTEST, 1],
];
/** Letters from which the gram index is asked; below, all that is allowed is one slip away. */
const LONG = 8;
/** Letters by which a correction's length may differ: two slips, each of a digraph. */
const LENGTH_DIFFERENCE = 3;
/** A word the archive has in so many passages may still be a slip, but only a confusion («henric»). Range 0–3. */
const RARE = 2;
const RARE_MOST = 0.5;
/** … when the neighbour is in so many times more. Range 10–100. */
const TIMES_MORE = 20;
/** What a whole slip weighs beside the neighbour's frequency: e to this is how many times more passages make up for it. Range 2–5. */
const SLIP_WEIGHT = 3;
/** Words of the gram index that are measured letter by letter. Range 30–300. */
const MEASURED = 60;
/** Grams that a slip can spoil. */
const SPOILT = 3;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøå';

type Correction = {
  readonly term: string;
  /** Cost of the slips, 0.5–2; see `editDistance`. */
  readonly distance: number;
  readonly documentFrequency: number;
};

export type Spelling = {
  /**
   * Terms of the archive that `term` may be a misspelling of, the likeliest first. [] for words under four letters, for anything but letters
   * (numbers, dates, fixed terms), and for words the archive knows well.
   */
  corrections(term: string): readonly Correction[];
};

/** Corrections over the archive's own words: what the archive does not hold cannot be corrected to. */
export function createSpelling(table: TermTable, grams: GramIndex): Spelling {
  function candidates(term: string, most: number): Set<number> {
    const found = new Set<number>();
    for (const variant of oneSlipAway(term)) {
      const id = table.idOf(variant);
      if (id !== null) found.add(id);
    }
    if (term.length < LONG) return found;
    for (const { id } of grams.similar(term, 1 - (SPOILT * most) / term.length).slice(0, MEASURED)) found.add(id);
    return found;
  }

  return {
    corrections(term) {
      const own = table.frequencyOf(term);
      if (!isCorrectable(term) || own > RARE) return [];
      const most = own > 0 ? RARE_MOST : (MOST_FROM.find(([letters]) => term.length >= letters)?.[1] ?? 0);
      const found: Correction[] = [];
      for (const id of candidates(term, most)) {
        const other = table.termAt(id);
        const documentFrequency = table.frequencyAt(id);
        if (other === term || documentFrequency < own * TIMES_MORE || isStopWord(other)) continue;
        if (Math.abs(other.length - term.length) > LENGTH_DIFFERENCE) continue;
        const distance = editDistance(term, other, most);
        if (distance <= most) found.push({ term: other, distance, documentFrequency });
      }
      return found.sort((a, b) => likelihood(b) - likelihood(a));
    },
  };
}

function isCorrectable(term: string): boolean {
  return term.length >= SHORTEST && /^\p{L}+$/u.test(term);
}

function likelihood({ distance, documentFrequency }: Correction): number {
  return Math.log(documentFrequency) - SLIP_WEIGHT * distance;
}

/** Every word one letter dropped, added, changed or swapped away, and the word with its digraphs written as æ, ø, å. */
function* oneSlipAway(word: string): Generator<string> {
  yield word.replaceAll('aa', 'å').replaceAll('oe', 'ø').replaceAll('ae', 'æ');
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    for (const letter of LETTERS) yield before + letter + word.slice(at);
    if (at === word.length) continue;
    yield before + after;
    for (const letter of LETTERS) yield before + letter + after;
    if (at + 1 < word.length) yield before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}
