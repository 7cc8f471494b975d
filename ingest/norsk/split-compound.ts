import { isBoundLast, isPrefix, isSuffix } from './bound-parts.ts';
import { type CompoundParts, LINKS } from './compound-parts.ts';
import type { PartForms } from './part-forms.ts';

/** One way to cut a term in two. */
export type Cut = {
  /** Letters before the last part, linking letter included. */
  readonly at: number;
  /** The first part's term: «arbeid» of «arbeidsgruppe». */
  readonly modifier: string;
  /** The last part's term: «grupp» of «arbeidsgrupp». It says what kind of thing the compound is. */
  readonly head: string;
  /** Log odds that the word is put together here; above 0. */
  readonly odds: number;
};

/** Fewest letters of a part, so that «byutvikling» and «elbil» are cut. */
const SHORTEST_PART = 2;
/** Letters between two cuts that are readings of the same joint («land-slag», «lands-lag»). Range 2–3. */
const WIDEST_SHIFT = 3;
/** What a part is worth that only the texts at hand have. The table's weights go from 0 to 10. Range 0–2. */
const WEIGHT_OF_OWN = 1;
/** What the stemmer takes from words; they are looked for with each of them. */
const ENDINGS = ['', 'e', 'a', 'er', 'en', 'et', 'else', 'ig', 'lig', 'leg', 'het', 's'];

/** A part as it is weighed: of one that is put together itself, the piece at the cut. */
type Part = { readonly word: string; readonly weight: number; readonly letters: number; readonly odds: number };

/**
 * Cuts words into the words they are put together of.
 *
 * @param isOwn whether the texts at hand have a term by itself, so that names and words of the trade are parts too
 */
export function createSplitter(parts: CompoundParts, forms: PartForms, isOwn: (term: string) => boolean): (term: string) => readonly Cut[] {
  const [bias = 0, byFirst = 0, byLast = 0, byFirstLetter = 0, byLastLetter = 0] = parts.odds;

  function firstPart(written: string, deep: boolean): Part | null {
    if (isPrefix(written)) return null;
    const listed = parts.first.get(written);
    const letters = written.length;
    if (listed !== undefined) return { ...listed, letters, odds: Number.POSITIVE_INFINITY };
    for (const link of LINKS) {
      const word = written.slice(0, letters - link.length);
      if (!written.endsWith(link) || isPrefix(word)) continue;
      if (parts.words.has(word)) return { word, weight: 0, letters, odds: Number.POSITIVE_INFINITY };
      const term = forms.firstTerm(word);
      if (isOwn(term)) return { word, weight: WEIGHT_OF_OWN, letters, odds: Number.POSITIVE_INFINITY };
      const [cut] = deep ? cutsOf(term, false) : [];
      const piece = cut === undefined ? null : firstPart(written.slice(cut.at), false);
      if (cut !== undefined && piece !== null) return { ...piece, word, odds: cut.odds };
    }
    return null;
  }

  function lastPart(written: string, deep: boolean): Part | null {
    if (isBoundLast(written)) return null;
    const letters = written.length;
    const known = { letters, odds: Number.POSITIVE_INFINITY };
    const terms = forms.lastTerms(written);
    for (const word of terms) {
      const weight = parts.last.get(word) ?? (isOwn(word) ? WEIGHT_OF_OWN : undefined);
      if (weight !== undefined) return { ...known, word, weight };
    }
    const [word = written] = terms;
    if (isListed(written)) return { ...known, word, weight: 0 };
    const [cut] = deep ? cutsOf(written, false) : [];
    if (cut === undefined) return null;
    return { word, weight: parts.last.get(cut.head) ?? 0, letters: letters - cut.at, odds: cut.odds };
  }

  /** Whether some word of the list ends up as these letters. */
  function isListed(stem: string): boolean {
    return ENDINGS.some((ending) => parts.words.has(stem + ending)) || parts.simple.has(stem);
  }

  function cutsOf(term: string, deep: boolean): Cut[] {
    if (!/^\p{L}+_?$/u.test(term) || parts.simple.has(term)) return [];
    const cuts: Cut[] = [];
    for (let at = SHORTEST_PART; at <= term.length - SHORTEST_PART; at++) {
      const last = lastPart(term.slice(at), deep);
      const first = last === null ? null : firstPart(term.slice(0, at), deep);
      if (last === null || first === null || isInsideWord(term, first.word.length, at)) continue;
      const outer = bias + byFirst * first.weight + byLast * last.weight + byFirstLetter * first.letters + byLastLetter * last.letters;
      const odds = Math.min(outer, first.odds, last.odds);
      if (odds > 0) cuts.push({ at, modifier: forms.firstTerm(first.word), head: last.word, odds });
    }
    return withoutShifted(cuts.sort((a, b) => b.odds - a.odds || a.at - b.at));
  }

  /** «representants-kap» is «-skap», «kontorom-bygging» is «ombygging». */
  function isInsideWord(term: string, linkAt: number, at: number): boolean {
    if (isSuffix(term.slice(linkAt))) return true;
    for (let from = at - 2; from >= SHORTEST_PART && from > at - 8; from--) {
      const whole = term.slice(from);
      if (isPrefix(term.slice(from, at)) && (forms.lastTerms(whole).some((word) => parts.last.has(word)) || isListed(whole))) return true;
    }
    return false;
  }

  return (term) => cutsOf(term, true);
}

function withoutShifted(ranked: readonly Cut[]): Cut[] {
  const kept: Cut[] = [];
  for (const cut of ranked) if (kept.every(({ at }) => Math.abs(at - cut.at) > WIDEST_SHIFT)) kept.push(cut);
  return kept;
}
