import type { Analyser } from '#domain/analyser.ts';
import { createPartForms } from '../../norsk/part-forms.ts';
import { isStopWord } from '../../norsk/function-words.ts';
import { type Compounds, createCompounds, type Relative } from './compounds.ts';
import { editDistance } from './edit-distance.ts';
import { createGramIndex, type GramIndex } from './gram-index.ts';
import type { LearntAbbreviation } from './learnt-abbreviations.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import { createTermTable, type TermTable, type VocabularyTerm } from './term-table.ts';
import { endingRelation } from './word-endings.ts';

/** How a term of the archive is related to a term of the question. */
export type ExpansionKind = 'same' | 'compound' | 'part' | 'sibling' | 'similar' | 'spelling' | 'abbreviation';

/** A term of the archive that stands for a term of the question. */
type Expansion = {
  readonly term: string;
  readonly kind: ExpansionKind;
  /** What finding it is worth beside finding the term itself, above 0, at most 1. */
  readonly credit: number;
};

export type Vocabulary = {
  /**
   * Terms of the archive for a term of the question, as the analyser gives it: the highest credit first, at most 40, each once.
   * The term itself comes first, as `same` with credit 1, when the archive has it; [] when the archive has nothing like it.
   * The credits of an abbreviation's long form (and of the abbreviation for the terms of its long form) are shares of one:
   * where several are found together, they may be added.
   */
  expand(term: string): readonly Expansion[];
};

/** Terms kept of each relation, 0–40; together more than LIMIT, so that the best are chosen. */
const MOST = { sameParts: 4, compoundOfHead: 14, compoundOfModifier: 10, siblings: 5, similar: 8, spelling: 3, abbreviation: 8 } as const;
const LIMIT = 40;
/** Cuts of the question's term that are followed. Range 1–3: «vann-kraftverk» beside «vannkraft-verk». */
const CUTS = 2;
/** Least Dice for two words to be looked at as forms of one root. Range 0.4–0.6. */
const LEAST_DICE = 0.5;
/** Most alike words looked at. Range 20–200. */
const LOOKED_AT = 60;
/** Letters from which words that differ by one confusion («podkast», «podcast») are one word: of 5 letters every other such pair is two words. Range 5–8. */
const SHORTEST_VARIANT = 6;
const VARIANT_DISTANCE = 0.5;
/** Letters of a verb's stem: «åpn». Range 3–4. */
const SHORTEST_VERB = 3;
/** Letters that one confusion adds («aa» for «å»). */
const LENGTH_DIFFERENCE = 1;

/** Learns the archive's vocabulary. `terms` may come in any order; `abbreviations` as `learnAbbreviations` gives them. */
export function createVocabulary(
  terms: Iterable<VocabularyTerm>,
  abbreviations: readonly LearntAbbreviation[],
  analyser: Analyser,
): Vocabulary {
  const table = createTermTable(terms);
  const compounds = createCompounds(table, createPartForms(analyser));
  const grams = createGramIndex(table);
  const spelling = createSpelling(table, grams);
  const abbreviated = createAbbreviationTerms(abbreviations, table);

  return {
    expand(term) {
      const found = new Map<string, Expansion>();
      const add: Add = (other, kind, credit) => {
        if (table.frequencyOf(other) > 0 && (found.get(other)?.credit ?? 0) < credit) found.set(other, { term: other, kind, credit });
      };
      add(term, 'same', CREDITS.same);
      addAbbreviations(abbreviated(term), add);
      if (isWord(term)) {
        addCompounds(term, compounds, add);
        addSimilar(term, table, grams, add);
        addSpelling(term, spelling, compounds, add);
      }
      return [...found.values()]
        .sort((a, b) => b.credit - a.credit || table.frequencyOf(b.term) - table.frequencyOf(a.term))
        .slice(0, LIMIT);
    },
  };
}

type Add = (term: string, kind: ExpansionKind, credit: number) => void;

/** Numbers, dates and other fixed terms stand for nothing but themselves, nor do function words. */
function isWord(term: string): boolean {
  return /^\p{L}{2,}_?$/u.test(term) && !isStopWord(term);
}

function addAbbreviations(terms: readonly AbbreviationTerm[], add: Add): void {
  const largestFirst = terms.toSorted((a, b) => b.share - a.share).slice(0, MOST.abbreviation);
  for (const { term, share } of largestFirst) add(term, 'abbreviation', CREDITS.abbreviation * share);
}

function addCompounds(term: string, compounds: Compounds, add: Add): void {
  const addAll = (relatives: readonly Relative[], kind: ExpansionKind, credit: number): void => {
    for (const relative of relatives) if (relative.term !== term) add(relative.term, kind, credit);
  };
  addAll(compounds.withHead(term, MOST.compoundOfHead), 'compound', CREDITS.compoundOfHead);
  addAll(compounds.withModifier(term, MOST.compoundOfModifier), 'compound', CREDITS.compoundOfModifier);
  for (const [rank, split] of compounds.splits(term).slice(0, CUTS).entries()) {
    add(split.head, 'part', CREDITS.head);
    add(split.modifier, 'part', CREDITS.modifier);
    if (rank > 0) continue;
    addAll(compounds.withParts(split, MOST.sameParts + 1), 'same', CREDITS.sameParts);
    addAll(compounds.withModifier(split.modifier, MOST.siblings + 1), 'sibling', CREDITS.siblingByModifier);
    addAll(compounds.withHead(split.head, MOST.siblings + 1), 'sibling', CREDITS.siblingByHead);
  }
}

function addSimilar(term: string, table: TermTable, grams: GramIndex, add: Add): void {
  // «åpn|ing» is the noun of what is done, too short for their letters to tell.
  const noun = term.endsWith('ing') ? term.slice(0, -3) : `${term}ing`;
  if (noun.length >= SHORTEST_VERB && !isStopWord(noun)) add(noun, 'similar', CREDITS.derived);
  let left: number = MOST.similar;
  for (const { id } of grams.similar(term, LEAST_DICE).slice(0, LOOKED_AT)) {
    const other = table.termAt(id);
    const credit = isStopWord(other) ? 0 : similarCredit(term, other);
    if (credit === 0) continue;
    add(other, 'similar', credit);
    if (--left === 0) return;
  }
}

function similarCredit(one: string, other: string): number {
  const relation = endingRelation(one, other);
  if (relation !== null) return CREDITS[relation];
  const isLong = Math.min(one.length, other.length) >= SHORTEST_VARIANT && Math.abs(one.length - other.length) <= LENGTH_DIFFERENCE;
  const isVariant = isLong && editDistance(one, other, VARIANT_DISTANCE) <= VARIANT_DISTANCE;
  return isVariant ? CREDITS.variant : 0;
}

/** A word that is a compound of known parts is hardly a slip from another: only the nearest correction is believed. */
function addSpelling(term: string, spelling: Spelling, compounds: Compounds, add: Add): void {
  const most = compounds.splits(term).length > 0 ? 1 : 2;
  const corrections = spelling.corrections(term).filter(({ distance }) => distance <= most);
  for (const [rank, { term: other, distance }] of corrections.slice(0, MOST.spelling).entries()) {
    const credit = distance <= 0.5 ? CREDITS.confusion : distance <= 1 ? CREDITS.slip : CREDITS.slips;
    add(other, 'spelling', credit * CREDITS.nextCorrection ** rank);
  }
}

/** A term to look for instead, and the part of the whole it stands for, above 0, at most 1. */
type AbbreviationTerm = { readonly term: string; readonly share: number };

/** Long forms followed of an abbreviation that has several, the most often defined first. Range 1–5. */
const LONG_FORMS = 2;

/**
 * Look-up both ways: an abbreviation's terms are those of its long form, and a term of a long form stands for the abbreviation.
 * The shares of a long form's terms add up to 1, the rarer term having more: «interessepolitisk» tells more of IPU than «utvalg».
 */
function createAbbreviationTerms(
  abbreviations: readonly LearntAbbreviation[],
  table: TermTable,
): (term: string) => readonly AbbreviationTerm[] {
  const found = new Map<string, AbbreviationTerm[]>();
  const put = (from: string, term: string, share: number): void => {
    found.set(from, [...(found.get(from) ?? []), { term, share }]);
  };
  const followed = new Map<string, number>();
  for (const { term, longTerms } of abbreviations.toSorted((a, b) => b.count - a.count)) {
    const before = followed.get(term) ?? 0;
    if (before >= LONG_FORMS) continue;
    followed.set(term, before + 1);
    const weights = longTerms.map((longTerm) => rarity(longTerm, table));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [index, longTerm] of longTerms.entries()) {
      const share = (weights[index] ?? 0) / total;
      put(term, longTerm, share);
      put(longTerm, term, share);
    }
  }
  return (term) => found.get(term) ?? [];
}

/** ln(1 + passages of the commonest term / passages of this one): an inverse document frequency without the number of passages; above 0. */
function rarity(term: string, table: TermTable): number {
  return Math.log(1 + table.largestFrequency / Math.max(1, table.frequencyOf(term))) || 1;
}

/**
 * What finding a related term is worth beside finding the term itself. None is measured yet: the numbers keep the order of how near
 * the meaning is, as read on NorQuAD. All may be 0–1; 0 turns a relation off.
 */
const CREDITS = {
  same: 1,
  /** The same two parts joined or spelt otherwise: «grunnskule», «grunnskole». Range 0.7–1. */
  sameParts: 0.9,
  /** Shared among the terms of the long form: «IPU», «interessepolitisk utvalg». Range 0.6–1. */
  abbreviation: 0.9,
  /** «ordførern» for «ordfør». Range 0.5–1. */
  inflected: 0.8,
  /** «podcast» for «podkast». Range 0.5–1. */
  variant: 0.7,
  /** «vannkraftverk» for «kraftverk»: it is one. Range 0.3–0.8. */
  compoundOfHead: 0.6,
  /** «kraftverk» for «vannkraftverk». Range 0.3–0.7. */
  head: 0.5,
  /** «politisk» for «politik». Range 0.2–0.7. */
  derived: 0.45,
  /** «vannkraft» for «vannkraftverk». Range 0.2–0.6. */
  modifier: 0.35,
  /** «kommuneplan» for «kommune»: it has to do with one. Range 0.1–0.5. */
  compoundOfModifier: 0.35,
  /** «kraftstasjon» for «kraftverk». Range 0–0.3. */
  siblingByModifier: 0.2,
  /** «byverk» for «kraftverk». Range 0–0.2. */
  siblingByHead: 0.1,
  /** A correction half a slip away («annulert»), one slip, more. Each is believed less when it is not the likeliest. Ranges 0.4–0.9, 0.3–0.8, 0.1–0.5, 0.3–1. */
  confusion: 0.75,
  slip: 0.55,
  slips: 0.3,
  nextCorrection: 0.7,
} as const;
