import { isStopWord } from '../norsk/function-words.ts';
import { inverseFrequency, termWeights } from './lsa-weights.ts';

/** Passages × terms, only what is not zero: row `i` is `ids` and `weights` from `starts[i]` to `starts[i + 1]`. */
export type TermMatrix = {
  readonly passages: number;
  readonly vocabulary: readonly string[];
  readonly idf: Float32Array;
  readonly starts: Float64Array;
  readonly ids: Int32Array;
  readonly weights: Float32Array;
};

export type VocabularyLimits = {
  /** Passages a term must occur in. */
  readonly minDocumentFrequency: number;
  /** Most terms kept, the ones in most passages first. */
  readonly vocabularySize: number;
};

/** In archives smaller than this a term need occur only once, or there would be too few left. */
const SMALL_ARCHIVE = 50;

export function termMatrix(passages: Iterable<readonly string[]>, limits: VocabularyLimits): TermMatrix {
  const counted = countTerms(passages);
  const minimum = counted.rows.length < SMALL_ARCHIVE ? 1 : limits.minDocumentFrequency;
  const kept = counted.terms
    .map((term, id) => ({ term, id, frequency: counted.frequencies[id] ?? 0 }))
    .filter(({ frequency }) => frequency >= minimum)
    .toSorted((a, b) => b.frequency - a.frequency || (a.term < b.term ? -1 : 1))
    .slice(0, limits.vocabularySize);
  const renumbered = new Int32Array(counted.terms.length).fill(-1);
  kept.forEach(({ id }, index) => {
    renumbered[id] = index;
  });
  const idf = Float32Array.from(kept, ({ frequency }) => inverseFrequency(counted.rows.length, frequency));
  return { passages: counted.rows.length, vocabulary: kept.map(({ term }) => term), idf, ...weigh(counted.rows, renumbered, idf) };
}

type Counted = { readonly rows: readonly Int32Array[]; readonly terms: readonly string[]; readonly frequencies: readonly number[] };

function countTerms(passages: Iterable<readonly string[]>): Counted {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  const frequencies: number[] = [];
  const lastSeen: number[] = [];
  const rows: Int32Array[] = [];
  for (const passage of passages) {
    const row: number[] = [];
    for (const term of passage) {
      if (isStopWord(term)) continue;
      let number = numbers.get(term);
      if (number === undefined) {
        number = terms.push(term) - 1;
        numbers.set(term, number);
        frequencies.push(0);
        lastSeen.push(-1);
      }
      if (lastSeen[number] !== rows.length) {
        lastSeen[number] = rows.length;
        frequencies[number] = (frequencies[number] ?? 0) + 1;
      }
      row.push(number);
    }
    rows.push(Int32Array.from(row));
  }
  return { rows, terms, frequencies };
}

function weigh(rows: readonly Int32Array[], renumbered: Int32Array, idf: Float32Array): Pick<TermMatrix, 'starts' | 'ids' | 'weights'> {
  const longest = rows.reduce((sum, row) => sum + row.length, 0);
  const ids = new Int32Array(longest);
  const weights = new Float32Array(longest);
  const starts = new Float64Array(rows.length + 1);
  let end = 0;
  rows.forEach((row, index) => {
    const known = row.map((id) => renumbered[id] ?? -1).filter((id) => id >= 0);
    const weighted = termWeights(known, idf);
    ids.set(weighted.ids, end);
    weights.set(weighted.weights, end);
    end += weighted.ids.length;
    starts[index + 1] = end;
  });
  return { starts, ids: ids.subarray(0, end), weights: weights.subarray(0, end) };
}
