import { isStopWord } from '../../norsk/function-words.ts';
import { afterBoundBeginning, isBoundBeginning, isBoundEnding, lacksLinkingS } from './bound-parts.ts';
import { LONGEST_LINK, type PartForms } from './part-forms.ts';
import type { TermTable } from './term-table.ts';

/** Fewest letters of a part. Range 2–4: two lets «is» and «by» in, and with them «republik-ans». */
const SHORTEST_PART = 3;
/**
 * A part must stand by itself in one passage for each so many terms of the vocabulary, by its letters: short strings are words by chance,
 * and more of them the larger the archive. Measured on NorQuAD (26,500 terms, so 10 passages for three letters and 3 for four): with 3 and 2
 * instead, recall rises from 0.81 to 0.85 but one split in ten is wrong by reading. Ranges 1,000–10,000, 4,000–20,000, 50,000–200,000.
 */
const TERMS_PER_PASSAGE = { three: 2_600, four: 9_000, longer: 100_000 } as const;
/** A cut counts beside the best cut of the word when its score is at least this share. Range 0–1. */
const SHARE_OF_BEST = 0.1;
/** Letters between two cuts that are readings of the same joint. Range 1–2: a third letter is a part of its own. */
const WIDEST_SHIFT = 2;
/** Terms looked at, the most frequent first, when those that begin or end with a part are gathered. Range 50–500. */
const SCANNED = 120;
/** Words cut are remembered; beyond this the memory starts afresh. */
const REMEMBERED = 20_000;

/** One way to cut a term in two. */
type Split = {
  /** The first part's term, without the linking letter: «arbeid» of «arbeidsgruppe». */
  readonly modifier: string;
  /** The last part's term: «grupp» of «arbeidsgrupp». It says what kind of thing the compound is. */
  readonly head: string;
  /** Geometric mean of the parts' document frequencies (Koehn & Knight 2003, §3.2); above 0. */
  readonly score: number;
  /** Letters before the head, linking letters included. */
  readonly at: number;
};

/** A compound of the archive with the cut that relates it to what was asked for. */
export type Relative = { readonly term: string; readonly documentFrequency: number; readonly split: Split };

export type Compounds = {
  /** Ways to cut the term in parts the archive has, best first; [] when it is no compound. The term itself need not be in the archive. */
  splits(term: string): readonly Split[];
  /** At most `limit` compounds of the archive whose last part is `head`, the most frequent first. */
  withHead(head: string, limit: number): readonly Relative[];
  /** At most `limit` compounds of the archive whose first part is `modifier`, the most frequent first. */
  withModifier(modifier: string, limit: number): readonly Relative[];
  /** The same two parts, joined or spelt otherwise: «arbeidgrupp» beside «arbeidsgrupp», «skulevei» beside «skolevei». */
  withParts(parts: Pick<Split, 'modifier' | 'head'>, limit: number): readonly Relative[];
};

/**
 * Compounds learnt from the vocabulary: word = modifier + linking letters + head, where both parts are terms of the archive.
 * Koehn & Knight leave a word whole when it is more frequent than its parts; here the word itself is always searched with full
 * credit, so the parts are given in any case.
 */
export function createCompounds(table: TermTable, forms: PartForms): Compounds {
  const rarest = {
    three: Math.max(2, Math.round(table.size / TERMS_PER_PASSAGE.three)),
    four: Math.max(1, Math.round(table.size / TERMS_PER_PASSAGE.four)),
    longer: Math.max(1, Math.round(table.size / TERMS_PER_PASSAGE.longer)),
  };
  const remembered = new Map<string, readonly Split[]>();

  /** Passages with the part; 0 when it cannot be one. */
  function partFrequency(term: string): number {
    if (term.length < SHORTEST_PART) return 0;
    const frequency = table.frequencyOf(term);
    const least = term.length === 3 ? rarest.three : term.length === 4 ? rarest.four : rarest.longer;
    return frequency < least || isStopWord(term) ? 0 : frequency;
  }

  function splitAt(term: string, at: number): Split | null {
    const headSurface = term.slice(at);
    if (isBoundEnding(headSurface) || (isBoundBeginning(headSurface) && isStopWord(headSurface))) return null;
    const head = forms.headTerm(headSurface);
    const headFrequency = partFrequency(head);
    if (headFrequency === 0) return null;
    const surface = term.slice(0, at);
    const afterPrefix = afterBoundBeginning(term, at);
    if (isBoundBeginning(surface) || lacksLinkingS(surface) || (afterPrefix !== null && table.frequencyOf(term.slice(afterPrefix)) > 0))
      return null;
    for (const modifier of forms.modifierTerms(surface)) {
      const modifierFrequency = isBoundBeginning(modifier) ? 0 : partFrequency(modifier);
      if (modifierFrequency > 0) return { modifier, head, score: Math.sqrt(modifierFrequency * headFrequency), at };
    }
    return null;
  }

  function splits(term: string): readonly Split[] {
    const known = remembered.get(term);
    if (known !== undefined) return known;
    const found: Split[] = [];
    if (isPlainWord(term)) {
      for (let at = SHORTEST_PART; at <= term.length - SHORTEST_PART; at++) {
        const split = splitAt(term, at);
        if (split !== null) found.push(split);
      }
    }
    found.sort((a, b) => b.score - a.score || a.at - b.at);
    const best = found[0]?.score ?? 0;
    const kept = withoutShifted(found.filter(({ score }) => score >= best * SHARE_OF_BEST));
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(term, kept);
    return kept;
  }

  /** Of the terms with these ids, the most frequent that are cut as `matches` asks. Only `cuts` of a term can match. */
  function relatives(ids: readonly number[], limit: number, cuts: (term: string) => Cuts, matches: (split: Split) => boolean): Relative[] {
    const found: Relative[] = [];
    for (const id of mostFrequent(ids, table)) {
      const term = table.termAt(id);
      // A cut or two are cheap to look at, all cuts are not.
      if (!matchesWithin(term, cuts(term), matches)) continue;
      const split = splits(term).find(matches);
      if (split !== undefined) found.push({ term, documentFrequency: table.frequencyAt(id), split });
      if (found.length >= limit) break;
    }
    return found;
  }

  function matchesWithin(term: string, { from, to }: Cuts, matches: (split: Split) => boolean): boolean {
    for (let at = from; at <= to; at++) {
      const split = splitAt(term, at);
      if (split !== null && matches(split)) return true;
    }
    return false;
  }

  /** Ids of the terms that begin or end with the part as it is written inside compounds; none when it cannot be a part. */
  function writtenWith(part: string, isBound: (part: string) => boolean, idsOf: (writing: string) => Iterable<number>): number[] {
    if (!isPlainWord(part) || isBound(part) || partFrequency(part) === 0) return [];
    return forms.writings(part).flatMap((writing) => [...idsOf(writing)]);
  }
  const beginning = (modifier: string): number[] => writtenWith(modifier, isBoundBeginning, idsBeginning);
  const idsBeginning = (writing: string): number[] => {
    const { from, to } = table.startingWith(writing);
    return between(from, to);
  };

  return {
    splits,
    withHead(head, limit) {
      const [shortest, longest] = lengths(forms.writings(head));
      const cuts = (term: string): Cuts => ({ from: term.length - longest, to: term.length - shortest });
      return relatives(writtenWith(head, isBoundEnding, table.endingWith), limit, cuts, (split) => split.head === head);
    },
    withModifier(modifier, limit) {
      const [shortest, longest] = lengths(forms.writings(modifier));
      const cuts = (term: string): Cuts => ({ from: shortest, to: Math.min(longest + LONGEST_LINK, term.length - SHORTEST_PART) });
      return relatives(beginning(modifier), limit, cuts, (split) => split.modifier === modifier);
    },
    withParts({ modifier, head }, limit) {
      const ends = forms.writings(head);
      const [shortest, longest] = lengths(ends);
      const ids = beginning(modifier).filter((id) => ends.some((end) => table.termAt(id).endsWith(end)));
      const cuts = (term: string): Cuts => ({ from: term.length - longest, to: term.length - shortest });
      return relatives(ids, limit, cuts, (split) => split.modifier === modifier && split.head === head);
    },
  };
}

/** Cuts from `from` to `to` letters, both included. */
type Cuts = { readonly from: number; readonly to: number };

function lengths(writings: readonly string[]): readonly [shortest: number, longest: number] {
  const all = writings.map(({ length }) => length);
  return [Math.min(...all), Math.max(...all)];
}

/** Of cuts a letter or two apart («land-slag», «lands-lag») only the best is meant. `ranked` is best first. */
function withoutShifted(ranked: readonly Split[]): Split[] {
  const kept: Split[] = [];
  for (const split of ranked) if (kept.every(({ at }) => Math.abs(at - split.at) > WIDEST_SHIFT)) kept.push(split);
  return kept;
}

function isPlainWord(term: string): boolean {
  return /^\p{L}+_?$/u.test(term);
}

/** The whole numbers from `from` to `to`, `to` excluded. */
function between(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function mostFrequent(ids: readonly number[], table: TermTable): number[] {
  const keys = Float64Array.from(ids, (id) => table.frequencyAt(id) * table.size + id).sort();
  return Array.from(keys.subarray(-SCANNED).reverse(), (key) => key % table.size);
}
