import type { TextIndex } from '../../ingest/store/text-index.ts';
import { backgroundShare } from './background-share.ts';
import type { Question, QuestionConcept } from './question.ts';

/** How a word of the archive is related to a word of the question; `same` is the word itself or a less specific form of it. */
export type Relation = 'same' | 'compound' | 'sibling' | 'similar' | 'synonym';

/** A word of the archive that may stand for a word of the question; credit 0–1. */
export type RelatedTerm = { readonly term: string; readonly relation: Relation; readonly credit: number };

/** Words of the archive that are related to a term; may hold the term itself. */
export type Expand = (term: string) => readonly RelatedTerm[];

/** A concept with how much it tells. */
export type WeighedConcept = QuestionConcept & {
  /**
   * Inverse document frequency, ln(1 + (N − n + 0.5) / (n + 0.5)) as in BM25 (Robertson and Zaragoza 2009), with ordinary Norwegian
   * counted in; a word neither has gets the most.
   */
  readonly weight: number;
  /** The archive has it, a form of it, or what it was misspelt for. */
  readonly known: boolean;
};

/** What a term says for the concept at `concept` of the question. */
type TermMeaning = { readonly concept: number; readonly relation: Relation; readonly credit: number };

/** A question with the weight of each of its concepts in this archive, and every term that speaks for one. */
export type WeighedQuestion = {
  readonly question: Question;
  readonly concepts: readonly WeighedConcept[];
  /** Sum of the weights. */
  readonly total: number;
  readonly meanings: ReadonlyMap<string, readonly TermMeaning[]>;
};

/** What a less specific variant counts for beside the expression itself («2024» for «29. august 2024»). Range 0–1. */
const VARIANT_CREDIT = 0.5;

/**
 * Passages of ordinary Norwegian that stand beside the archive's own when words are counted, so that a small archive does not take a
 * common word for a rare one by chance, nor its own subject for an empty word. Range 0–2,000; measured on the archive's tuning questions.
 */
const BACKGROUND_PASSAGES = 500;

/** A related word of this credit makes the question's word known. Range 0.5–1. */
const AS_GOOD_AS_KNOWN = 0.55;

export function weighQuestion(question: Question, index: TextIndex, expand: Expand): WeighedQuestion {
  const size = index.size();
  const meanings = new Map<string, TermMeaning[]>();
  const add = (term: string, meaning: TermMeaning): void => {
    const known = meanings.get(term);
    if (known === undefined) meanings.set(term, [meaning]);
    else if (!known.some(({ concept }) => concept === meaning.concept)) known.push(meaning);
  };
  const concepts = question.concepts.map((concept) => {
    const weight = termWeight(concept.variants[0], size, index);
    const related = expand(concept.variants[0]);
    const known =
      concept.variants.some((term) => index.documentFrequency(term) > 0) || related.some(({ credit }) => credit >= AS_GOOD_AS_KNOWN);
    return { ...concept, weight, known, related };
  });
  concepts.forEach(({ variants }, concept) => {
    variants.forEach((term, place) => add(term, { concept, relation: 'same', credit: place === 0 ? 1 : VARIANT_CREDIT }));
  });
  concepts.forEach(({ related }, concept) => {
    for (const { term, relation, credit } of related) add(term, { concept, relation, credit });
  });
  return { question, concepts, total: concepts.reduce((sum, { weight }) => sum + weight, 0), meanings };
}

/** How much a term tells, as `WeighedConcept.weight`. */
export function termWeight(term: string, size: number, index: Pick<TextIndex, 'documentFrequency'>): number {
  const passages = size + BACKGROUND_PASSAGES;
  const frequency = index.documentFrequency(term) + BACKGROUND_PASSAGES * backgroundShare(term);
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}
