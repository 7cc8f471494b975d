import type { Analyser } from '#domain/analyser.ts';
import type { WeighedQuestion } from '../../retrieval/weighed-question.ts';

/** What a text holds of a theme: credit 0–1 for each of its concepts. */
export type ThemeCredits = Float64Array;

/** A theme that texts can be held against. */
export type Theme = {
  readonly name: string;
  /** The concepts' own terms; what all texts on the theme share. */
  readonly terms: ReadonlySet<string>;
  /** Inverse document frequency of the rarest concept, as BM25 counts it; 0 when there is no concept. */
  readonly rarest: number;
  read(text: string): ThemeCredits;
  /** Share 0–1 of the theme in credits. A theme of several («areal og urbanisering») is found when one of them is. */
  cover(credits: ThemeCredits): number;
};

/** A word that begins with the concept is about it («kompetansebehov»); one that ends with it is often something else («arbeidskraft»). */
const BEGINS_WITH = 0.75;
const ENDS_WITH = 0.45;
/** One part of a compound alone («fjord» for «Oslofjorden»), as a share of its length; all parts together count in full. */
const PART_ALONE = 0.8;
/** What one of several themes is worth beside all of them. Range 0.5–0.8; by hand on ten themes over five documents. */
const ONE_OF_SEVERAL = 0.5;

const CONNECTIVE = /(?<!\p{L})(?:og|samt|eller|og\/eller|&)(?!\p{L})|[,;/&]/giu;

export function createTheme(name: string, asked: WeighedQuestion, analyser: Analyser): Theme {
  const { concepts, meanings } = asked;
  const facets = facetsOf(asked);
  const weightOf = (facet: readonly number[]): number => sum(facet.map((concept) => concepts[concept]?.weight ?? 0));
  return {
    name,
    terms: new Set(concepts.flatMap(({ variants }) => variants)),
    rarest: Math.max(0, ...concepts.map(({ weight }) => weight)),
    read(text) {
      const credits = new Float64Array(concepts.length);
      const parts = concepts.map(() => new Map<string, number>());
      for (const { term } of analyser.terms(text)) {
        for (const { concept, relation, credit } of meanings.get(term) ?? []) {
          const variants = concepts[concept]?.variants ?? [];
          const share = partShare(term, variants);
          if (relation !== 'same' && share > 0) parts[concept]?.set(term, share);
          const found =
            relation === 'same' ? credit : relation === 'sibling' ? 0 : share > 0 ? share * PART_ALONE : wordCredit(term, variants, credit);
          credits[concept] = Math.max(credits[concept] ?? 0, found);
        }
      }
      parts.forEach((found, concept) => {
        if (found.size > 1) credits[concept] = Math.max(credits[concept] ?? 0, Math.min(1, sum([...found.values()])));
      });
      return credits;
    },
    cover(credits) {
      const covers = facets.map((facet) => {
        const weight = weightOf(facet);
        return weight === 0 ? 0 : sum(facet.map((concept) => (concepts[concept]?.weight ?? 0) * (credits[concept] ?? 0))) / weight;
      });
      const total = sum(facets.map(weightOf));
      if (total === 0) return 0;
      const mean = sum(facets.map((facet, index) => weightOf(facet) * (covers[index] ?? 0))) / total;
      return facets.length === 1 ? mean : ONE_OF_SEVERAL * Math.max(0, ...covers) + (1 - ONE_OF_SEVERAL) * mean;
    },
  };
}

/** What several texts hold together, each weighed by how near it stands. */
export function joinCredits(...read: readonly { readonly credits: ThemeCredits; readonly weight: number }[]): ThemeCredits {
  const [first] = read;
  if (first === undefined) return new Float64Array(0);
  return first.credits.map((_, concept) => Math.max(...read.map(({ credits, weight }) => weight * (credits[concept] ?? 0))));
}

/** Concepts by the theme they belong to: «areal og urbanisering» is two. */
function facetsOf({ question, concepts }: WeighedQuestion): number[][] {
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
  return facets;
}

/** Share of a compound's letters that is this part of it; 0 when it is none. */
function partShare(term: string, variants: readonly string[]): number {
  const whole = variants.find((variant) => variant.length > term.length && (variant.startsWith(term) || variant.endsWith(term)));
  return whole === undefined ? 0 : term.length / whole.length;
}

function wordCredit(term: string, variants: readonly string[], credit: number): number {
  if (variants.some((variant) => term.startsWith(variant))) return BEGINS_WITH;
  return variants.some((variant) => term.endsWith(variant)) ? ENDS_WITH : credit;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
