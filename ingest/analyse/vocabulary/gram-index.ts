import type { TermTable } from './term-table.ts';

/** Letters of a gram; a word is marked with one boundary before it and one behind. */
const GRAM = 3;
/** Letter classes: the boundary, a–z, æ, ø, å, and seven shared by all other letters. */
const CLASSES = 37;
const FIRST_OTHER = 30;
const GRAMS = CLASSES ** GRAM;
/** Longest word indexed; the analyser cuts terms at 64 letters. */
const LONGEST = 64;
const WORD = /^\p{L}{3,64}$/u;

type Similar = {
  /** The term's id in the table. */
  readonly id: number;
  /** 2 · grams in common / (grams of the one + grams of the other), Dice 1945; above 0, at most 1. */
  readonly dice: number;
};

export type GramIndex = {
  /** The archive's words whose Dice with `word` is at least `least` (above 0, at most 1), the most alike first; `word` itself is left out. */
  similar(word: string, least: number): Similar[];
  /** Bytes of the arrays held. */
  readonly bytes: number;
};

/**
 * Index over the character trigrams of the vocabulary's words; numbers, fixed terms and terms under three letters are left out.
 * Words stand in order of their number of grams, so that a gram's list is read only where the length allows the Dice asked for.
 */
export function createGramIndex(table: TermTable): GramIndex {
  const scratch = new Uint16Array(LONGEST);
  const words = orderByGrams(table, scratch);
  const { starts, postings } = postingsOf(words, table, scratch);
  const common = new Uint8Array(words.ids.length);
  const touched = new Uint32Array(words.ids.length);

  /** Counts, in `common`, the grams that each word between two places shares with the question; returns how many words share any. */
  function countCommon(grams: Uint16Array, from: number, to: number): number {
    let size = 0;
    for (const gram of grams) {
      const end = starts[gram + 1] ?? 0;
      for (let index = lowerBound(postings, from, starts[gram] ?? 0, end); index < end; index++) {
        const place = postings[index] ?? 0;
        if (place >= to) break;
        const before = common[place] ?? 0;
        if (before === 0) touched[size++] = place;
        common[place] = before + 1;
      }
    }
    return size;
  }

  return {
    similar(word, least) {
      if (!WORD.test(word)) return [];
      const grams = scratch.slice(0, gramsOf(word, scratch));
      const ratio = least / (2 - least);
      const from = lowerBound(words.gramCounts, Math.ceil(ratio * grams.length));
      const to = lowerBound(words.gramCounts, Math.floor(grams.length / ratio) + 1);
      const found: Similar[] = [];
      for (const place of touched.subarray(0, countCommon(grams, from, to))) {
        const dice = (2 * (common[place] ?? 0)) / (grams.length + (words.gramCounts[place] ?? 0));
        common[place] = 0;
        const id = words.ids[place] ?? 0;
        if (dice >= least && table.termAt(id) !== word) found.push({ id, dice });
      }
      return found.sort((a, b) => b.dice - a.dice || table.frequencyAt(b.id) - table.frequencyAt(a.id));
    },
    bytes: [words.ids, words.gramCounts, starts, postings, common, touched].reduce((sum, array) => sum + array.byteLength, 0),
  };
}

/** The words in order of their number of different grams, by place. */
type Words = { readonly ids: Uint32Array; readonly gramCounts: Uint8Array };

function orderByGrams(table: TermTable, scratch: Uint16Array): Words {
  const counts = new Uint8Array(table.size);
  const cursors = new Uint32Array(LONGEST + 2);
  let size = 0;
  for (let id = 0; id < table.size; id++) {
    const term = table.termAt(id);
    if (!WORD.test(term)) continue;
    const grams = gramsOf(term, scratch);
    counts[id] = grams;
    cursors[grams + 1] = (cursors[grams + 1] ?? 0) + 1;
    size++;
  }
  accumulate(cursors);
  const ids = new Uint32Array(size);
  const gramCounts = new Uint8Array(size);
  for (let id = 0; id < table.size; id++) {
    const grams = counts[id] ?? 0;
    if (grams === 0) continue;
    const place = cursors[grams] ?? 0;
    cursors[grams] = place + 1;
    ids[place] = id;
    gramCounts[place] = grams;
  }
  return { ids, gramCounts };
}

/** Places of the words with each gram, ascending; those of gram `g` stand from `starts[g]` to `starts[g + 1]`. */
function postingsOf(
  { ids }: Words,
  table: TermTable,
  scratch: Uint16Array,
): { readonly starts: Uint32Array; readonly postings: Uint32Array } {
  const starts = new Uint32Array(GRAMS + 1);
  for (const id of ids) {
    const size = gramsOf(table.termAt(id), scratch);
    for (let index = 0; index < size; index++) {
      const gram = scratch[index] ?? 0;
      starts[gram + 1] = (starts[gram + 1] ?? 0) + 1;
    }
  }
  accumulate(starts);
  const cursors = starts.slice();
  const postings = new Uint32Array(starts[GRAMS] ?? 0);
  for (let place = 0; place < ids.length; place++) {
    const size = gramsOf(table.termAt(ids[place] ?? 0), scratch);
    for (let index = 0; index < size; index++) {
      const gram = scratch[index] ?? 0;
      const cursor = cursors[gram] ?? 0;
      postings[cursor] = place;
      cursors[gram] = cursor + 1;
    }
  }
  return { starts, postings };
}

/** Writes the word's different grams to `into`; returns how many. */
function gramsOf(word: string, into: Uint16Array): number {
  let size = 0;
  let before = 0;
  let last = classOf(word.charCodeAt(0));
  for (let index = 1; index <= word.length; index++) {
    const next = index === word.length ? 0 : classOf(word.charCodeAt(index));
    const gram = (before * CLASSES + last) * CLASSES + next;
    let seen = 0;
    while (seen < size && into[seen] !== gram) seen++;
    if (seen === size) into[size++] = gram;
    before = last;
    last = next;
  }
  return size;
}

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code === 0xe6) return 27;
  if (code === 0xf8) return 28;
  if (code === 0xe5) return 29;
  return FIRST_OTHER + (code % (CLASSES - FIRST_OTHER));
}

/** Turns counts, each one place to the right of its own, into starts. */
function accumulate(counts: Uint32Array): void {
  for (let index = 1; index < counts.length; index++) counts[index] = (counts[index] ?? 0) + (counts[index - 1] ?? 0);
}

/** The first index between `from` and `to` whose value is at least `value`; `to` when there is none. */
function lowerBound(sorted: Uint8Array | Uint32Array, value: number, from = 0, to = sorted.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
