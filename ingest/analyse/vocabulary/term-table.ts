/** A term of the archive and how many passages hold it (at least 1). */
export type VocabularyTerm = { readonly term: string; readonly documentFrequency: number };

/** The archive's terms in code-unit order. A term's id is its place in that order, from 0. */
export type TermTable = {
  readonly size: number;
  /** Passages with the commonest term; 0 when there are no terms. */
  readonly largestFrequency: number;
  /** The term with this id; '' outside the table. */
  termAt(id: number): string;
  /** Passages with the term of this id; 0 outside the table. */
  frequencyAt(id: number): number;
  /** null when the archive does not have the term. */
  idOf(term: string): number | null;
  /** Passages with the term; 0 when the archive does not have it. */
  frequencyOf(term: string): number;
  /** Ids from `from` to `to` (excluded) of the terms that begin with `prefix`. */
  startingWith(prefix: string): { readonly from: number; readonly to: number };
  /** Ids of the terms that end with `suffix`, in no useful order. */
  endingWith(suffix: string): Uint32Array;
};

/** Letters that order terms from the end; ends that agree in all of them are told apart by reading. With LETTERS and 10 million terms below 2^53. */
const KEY_LETTERS = 6;
const LETTERS = 31;

/** Reads the vocabulary once; a term given twice counts with the sum of its frequencies. */
export function createTermTable(vocabulary: Iterable<VocabularyTerm>): TermTable {
  const counted = new Map<string, number>();
  for (const { term, documentFrequency } of vocabulary) counted.set(term, (counted.get(term) ?? 0) + documentFrequency);
  const terms = [...counted.keys()].sort();
  const frequencies = Uint32Array.from(terms, (term) => counted.get(term) ?? 0);
  // The map of counts becomes the map of ids: one map over the whole vocabulary is enough.
  const ids = counted;
  for (const [id, term] of terms.entries()) ids.set(term, id);
  const fromEnd = orderFromEnd(terms);

  const termAt = (id: number): string => terms[id] ?? '';

  return {
    size: terms.length,
    largestFrequency: frequencies.reduce((largest, frequency) => Math.max(largest, frequency), 0),
    termAt,
    frequencyAt: (id) => frequencies[id] ?? 0,
    idOf: (term) => ids.get(term) ?? null,
    frequencyOf(term) {
      const id = ids.get(term);
      return id === undefined ? 0 : (frequencies[id] ?? 0);
    },
    startingWith(prefix) {
      const from = firstIndex(terms.length, (id) => termAt(id) >= prefix);
      const to = firstIndex(terms.length, (id) => termAt(id) > prefix && !termAt(id).startsWith(prefix));
      return { from, to };
    },
    endingWith(suffix) {
      const scale = LETTERS ** Math.max(0, KEY_LETTERS - suffix.length);
      const key = keyFromEnd(suffix);
      const keyAt = (place: number): number => keyFromEnd(termAt(fromEnd[place] ?? 0));
      const from = firstIndex(fromEnd.length, (place) => keyAt(place) >= key);
      const to = firstIndex(fromEnd.length, (place) => keyAt(place) >= key + scale);
      return fromEnd.subarray(from, to).filter((id) => termAt(id).endsWith(suffix));
    },
  };
}

/** Ids in the order of the terms' last letters read backwards. */
function orderFromEnd(terms: readonly string[]): Uint32Array {
  const keys = Float64Array.from(terms, (term, id) => keyFromEnd(term) * terms.length + id).sort();
  return Uint32Array.from(keys, (key) => key % terms.length);
}

/** The last letters, the last one first, as a number; a shorter text comes before all that end with it. */
function keyFromEnd(text: string): number {
  let key = 0;
  for (let back = 1; back <= KEY_LETTERS; back++)
    key = key * LETTERS + (back > text.length ? 0 : letterOf(text.charCodeAt(text.length - back)));
  return key;
}

/** 1–26 for a–z, then æ, ø, å; all others share the last number. */
function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code === 0xe6) return 27;
  if (code === 0xf8) return 28;
  return code === 0xe5 ? 29 : LETTERS - 1;
}

/** The first index in 0–`length` for which `reached` holds; it must hold for all after the first. */
function firstIndex(length: number, reached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
