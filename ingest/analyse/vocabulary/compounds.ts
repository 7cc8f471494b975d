import { compoundParts } from '../../norsk/compound-parts.ts';
import type { PartForms } from '../../norsk/part-forms.ts';
import { type Cut, createSplitter } from '../../norsk/split-compound.ts';
import { isStopWord } from '../../norsk/function-words.ts';
import type { TermTable } from './term-table.ts';

/** Letters of a word that only the archive knows for it to be a part. Range 3–5: short strings are words by chance. */
const SHORTEST_OWN_PART = 4;
/** It must stand by itself in one passage for each so many terms of the vocabulary. Range 4,000–20,000. */
const TERMS_PER_PASSAGE = 9_000;
/** Terms looked at, the most frequent first, when those that begin or end with a part are gathered. Range 50–500. */
const SCANNED = 120;
/** Words cut are remembered; beyond this the memory starts afresh. */
const REMEMBERED = 20_000;

/** A compound of the archive with the cut that relates it to what was asked for. */
export type Relative = { readonly term: string; readonly documentFrequency: number; readonly cut: Cut };

export type Compounds = {
  /** Ways to cut the term in two, best first; [] when it is no compound. Neither the term nor its parts need be in the archive. */
  splits(term: string): readonly Cut[];
  /** At most `limit` compounds of the archive whose last part is `head`, the most frequent first. */
  withHead(head: string, limit: number): readonly Relative[];
  /** At most `limit` compounds of the archive whose first part is `modifier`, the most frequent first. */
  withModifier(modifier: string, limit: number): readonly Relative[];
  /** The same two parts, joined or spelt otherwise: «arbeidgrupp» beside «arbeidsgrupp», «skulevei» beside «skolevei». */
  withParts(parts: Pick<Cut, 'modifier' | 'head'>, limit: number): readonly Relative[];
};

/**
 * The archive's vocabulary by the parts of its compounds. A word is cut by what Norwegian words are put together of, and by the words the
 * archive itself has; the word itself is always searched with full credit, so the parts are given in any case.
 */
export function createCompounds(table: TermTable, forms: PartForms): Compounds {
  const least = Math.max(1, Math.round(table.size / TERMS_PER_PASSAGE));
  const isOwn = (term: string): boolean => term.length >= SHORTEST_OWN_PART && table.frequencyOf(term) >= least && !isStopWord(term);
  let split: ((term: string) => readonly Cut[]) | null = null;
  const remembered = new Map<string, readonly Cut[]>();

  function splits(term: string): readonly Cut[] {
    const known = remembered.get(term);
    if (known !== undefined) return known;
    split ??= createSplitter(compoundParts(), forms, isOwn);
    const cuts = split(term);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(term, cuts);
    return cuts;
  }

  /** Of the terms with these ids, the most frequent that are cut as `matches` asks. */
  function relatives(ids: readonly number[], limit: number, matches: (cut: Cut) => boolean): Relative[] {
    const found: Relative[] = [];
    for (const id of mostFrequent(ids, table)) {
      const term = table.termAt(id);
      const cut = splits(term).find(matches);
      if (cut !== undefined) found.push({ term, documentFrequency: table.frequencyAt(id), cut });
      if (found.length >= limit) break;
    }
    return found;
  }

  /** Ids of the terms that begin with the part as it is written inside compounds. */
  function beginning(modifier: string): number[] {
    return forms.writings(modifier).flatMap((writing) => {
      const { from, to } = table.startingWith(writing);
      return between(from, to);
    });
  }

  return {
    splits,
    withHead(head, limit) {
      const ids = forms.lastWritings(head).flatMap((writing) => [...table.endingWith(writing)]);
      return relatives(ids, limit, (cut) => cut.head === head);
    },
    withModifier: (modifier, limit) => relatives(beginning(modifier), limit, (cut) => cut.modifier === modifier),
    withParts({ modifier, head }, limit) {
      const ends = forms.lastWritings(head);
      const ids = beginning(modifier).filter((id) => ends.some((end) => table.termAt(id).endsWith(end)));
      return relatives(ids, limit, (cut) => cut.modifier === modifier && cut.head === head);
    },
  };
}

/** The whole numbers from `from` to `to`, `to` excluded. */
function between(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function mostFrequent(ids: readonly number[], table: TermTable): number[] {
  const keys = Float64Array.from(ids, (id) => table.frequencyAt(id) * table.size + id).sort();
  return Array.from(keys.subarray(-SCANNED).reverse(), (key) => key % table.size);
}
