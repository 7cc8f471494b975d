import type { Analyser } from '#domain/analyser.ts';
import { findOrgans } from '../../../ingest/norsk/find-organs.ts';
import type { WeighedConcept, WeighedQuestion } from '../../retrieval/weighed-question.ts';
import { isGenreWord } from './genre-words.ts';

/**
 * What a text holds of a theme: three numbers 0–1 for each of its concepts, the concept's own credit and the shares of its first and last
 * part where it is a compound.
 */
export type ThemeCredits = Float64Array;

/** A theme that texts can be held against. */
export type Theme = {
  readonly name: string;
  /** The concepts' own terms; what all texts on the theme share. */
  readonly terms: ReadonlySet<string>;
  /** Inverse document frequency of the rarest concept, as BM25 counts it; 0 when there is no concept. */
  readonly rarest: number;
  /** It is of several things («areal og urbanisering»). */
  readonly ofSeveral: boolean;
  read(text: string): ThemeCredits;
  /** Share 0–1 of the theme in credits. A theme of several is found when one of them is. */
  cover(credits: ThemeCredits): number;
};

/** A word that begins with the concept is about it («kompetansebehov»); one that ends with it is often something else («arbeidskraft»). */
const BEGINS_WITH = 0.75;
const ENDS_WITH = 0.45;
/** One part of a compound alone («fjord» for «Oslofjorden»), as a share of its length; the parts together count in full. */
const PART_ALONE = 0.8;
/** What one of several themes is worth beside all of them. Range 0.5–0.8; by hand on ten themes over five documents. */
const ONE_OF_SEVERAL = 0.5;
/** What a genre word weighs beside the subject. Range 0–0.3; below what makes it carry a claim alone. */
const BESIDE_SUBJECT = 0.2;
const CONNECTIVE = /(?<!\p{L})(?:og|samt|eller|og\/eller|&)(?!\p{L})|[,;/&]/giu;
/** What one of several themes counts for where it only heads or is one of a list («flere tema: areal, klima, kompetanse og ledelse»). */
const LISTED = 0.6;
const LIST = /(?<=^|\n|[:|]\s)\p{L}+(?:, \p{L}+){2,} (?:og|samt|eller) \p{L}+(?![\p{L}-])/gu;
/** What a verb stands after. */
const AFTER_MODAL = /(?<!\p{L})(?:å|bør|burde|skal|skulle|må|måtte|kan|kunne|vil|ville)\s+(?:(?:ikke|ikkje|også|òg)\s+)?$/iu;
/** Numbers for each concept in credits. */
const SLOTS = 3;

export function createTheme(name: string, asked: WeighedQuestion, analyser: Analyser): Theme {
  const { meanings } = asked;
  const concepts = weighedBySubject(asked.concepts);
  const facets = facetsOf(asked, concepts.some(isSubject));
  const ofSeveral = facets.length > 1;
  const weightOf = (facet: readonly number[]): number => sum(facet.map((concept) => concepts[concept]?.weight ?? 0));
  return {
    name,
    terms: new Set(concepts.flatMap(({ variants }) => variants)),
    rarest: Math.max(0, ...concepts.map(({ weight }) => weight)),
    ofSeveral,
    read(text) {
      const credits = new Float64Array(concepts.length * SLOTS);
      const raise = (at: number, value: number): void => {
        credits[at] = Math.max(credits[at] ?? 0, value);
      };
      const listed = ofSeveral ? listing(text) : () => false;
      for (const { term, start } of analyser.terms(text)) {
        for (const { concept, relation, credit } of meanings.get(term) ?? []) {
          const variants = concepts[concept]?.variants ?? [];
          const at = concept * SLOTS;
          if (relation === 'same') raise(at, listed(start) ? credit * LISTED : credit);
          if (relation === 'same' || relation === 'sibling') continue;
          const [first, last] = partShares(term, variants);
          raise(at + 1, first);
          raise(at + 2, last);
          raise(
            at,
            first + last > 0
              ? Math.max(first, last) * PART_ALONE
              : wordCredit(term, variants, credit, AFTER_MODAL.test(text.slice(0, start))),
          );
        }
      }
      return credits;
    },
    cover(credits) {
      const creditOf = (concept: number): number => {
        const [own = 0, first = 0, last = 0] = credits.subarray(concept * SLOTS, (concept + 1) * SLOTS);
        return first > 0 && last > 0 ? Math.max(own, Math.min(1, first + last)) : own;
      };
      const covers = facets.map((facet) => {
        const weight = weightOf(facet);
        return weight === 0 ? 0 : sum(facet.map((concept) => (concepts[concept]?.weight ?? 0) * creditOf(concept))) / weight;
      });
      const total = sum(facets.map(weightOf));
      if (total === 0) return 0;
      const mean = sum(facets.map((facet, index) => weightOf(facet) * (covers[index] ?? 0))) / total;
      return ofSeveral ? ONE_OF_SEVERAL * Math.max(0, ...covers) + (1 - ONE_OF_SEVERAL) * mean : mean;
    },
  };
}

/** What several texts hold together, each weighed by how near it stands. */
export function joinCredits(...read: readonly { readonly credits: ThemeCredits; readonly weight: number }[]): ThemeCredits {
  const [first] = read;
  if (first === undefined) return new Float64Array(0);
  return first.credits.map((_, at) => Math.max(...read.map(({ credits, weight }) => weight * (credits[at] ?? 0))));
}

/** A genre word tells little of what a text is about where the theme says what that is: «vedtak om Oslofjorden». */
function weighedBySubject(concepts: readonly WeighedConcept[]): readonly WeighedConcept[] {
  if (!concepts.some(isSubject)) return concepts;
  return concepts.map((concept) => (isGenreWord(concept.text) ? { ...concept, weight: concept.weight * BESIDE_SUBJECT } : concept));
}

/** A year or an organ says when and where, not what. */
function isSubject({ text, isNumber }: WeighedConcept): boolean {
  return !isNumber && !isGenreWord(text) && findOrgans(text).length === 0;
}

/** Concepts by the theme they belong to: «areal og urbanisering» is two, «vedtak og innspill om areal» one. */
function facetsOf({ question, concepts }: WeighedQuestion, hasSubject: boolean): number[][] {
  const facets: number[][] = [];
  let from = 0;
  concepts.forEach(({ text }, concept) => {
    const at = question.text.indexOf(text, from);
    const between = at < 0 ? '' : question.text.slice(from, at);
    const last = facets.at(-1);
    if (last === undefined || between.search(CONNECTIVE) >= 0) facets.push([concept]);
    else last.push(concept);
    if (at >= 0) from = at + text.length;
  });
  return facets.filter((facet) => !hasSubject || facet.some((concept) => isSubjectAt(concepts, concept)));
}

function isSubjectAt(concepts: readonly WeighedConcept[], at: number): boolean {
  const concept = concepts[at];
  return concept !== undefined && isSubject(concept);
}

/** Tells of a place in the text whether it is in a list of at least four single words. */
function listing(text: string): (at: number) => boolean {
  const lists = [...text.matchAll(LIST)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  return (at) => lists.some(({ start, end }) => start <= at && at < end);
}

/** Share of a compound's letters that is this part of it, as its first and as its last part; 0 when it is not. */
function partShares(term: string, variants: readonly string[]): readonly [number, number] {
  const longer = variants.filter((variant) => variant.length > term.length);
  const first = longer.find((variant) => variant.startsWith(term));
  const last = longer.find((variant) => variant.endsWith(term));
  if (first !== undefined) return [term.length / first.length, 0];
  return [0, last === undefined ? 0 : term.length / last.length];
}

/** «Å kraftsamle» is no kind of power: in a verb the first part says how. */
function wordCredit(term: string, variants: readonly string[], credit: number, isVerb: boolean): number {
  if (variants.some((variant) => term.startsWith(variant))) return isVerb ? ENDS_WITH : BEGINS_WITH;
  return variants.some((variant) => term.endsWith(variant)) ? ENDS_WITH : credit;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
