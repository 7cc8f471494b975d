import type { TextIndex } from '../../ingest/store/text-index.ts';
import type { QuestionConcept } from './question.ts';

/** What a less specific variant counts for beside the expression itself («2024» for «29. august 2024»). Range 0–1. */
const VARIANT_CREDIT = 0.5;

/** A concept with how much it tells, and what each of its variants is worth when found. */
export type WeighedConcept = {
  readonly text: string;
  /** Inverse document frequency, ln(1 + (N − n + 0.5) / (n + 0.5)) as in BM25 (Robertson and Zaragoza 2009); a word the archive does not have gets the most. */
  readonly weight: number;
  /** Credit 0–1 by term. */
  readonly credits: ReadonlyMap<string, number>;
  /** False when no variant occurs anywhere in the archive. */
  readonly known: boolean;
};

export function weighConcepts(concepts: readonly QuestionConcept[], index: TextIndex): WeighedConcept[] {
  const total = index.size();
  return concepts.map(({ variants, text }) => {
    const frequency = index.documentFrequency(variants[0]);
    return {
      text,
      weight: Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5)),
      credits: new Map(variants.map((term, place) => [term, place === 0 ? 1 : VARIANT_CREDIT])),
      known: variants.some((term) => index.documentFrequency(term) > 0),
    };
  });
}

/** Share of the question's weight found among the terms, 0–1. */
export function coverage(concepts: readonly WeighedConcept[], terms: ReadonlySet<string>): number {
  let found = 0;
  let all = 0;
  for (const concept of concepts) {
    all += concept.weight;
    found += concept.weight * bestCredit(concept, terms);
  }
  return all === 0 ? 0 : found / all;
}

function bestCredit(concept: WeighedConcept, terms: ReadonlySet<string>): number {
  let best = 0;
  for (const [term, credit] of concept.credits) if (credit > best && terms.has(term)) best = credit;
  return best;
}
