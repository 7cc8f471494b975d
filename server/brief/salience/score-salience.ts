import type { Analyser } from '#domain/analyser.ts';
import { isStopWord } from '../../../ingest/norsk/function-words.ts';
import type { SalienceSentence } from './salience-sentence.ts';
import { type SentenceShape, sentenceShape } from './sentence-shape.ts';
import { termShares } from './term-shares.ts';

export type SalienceOptions = {
  readonly analyser: Analyser;
  /** Terms of a theme (or a title) with the weight of each, not negative; none by default. */
  readonly theme?: ReadonlyMap<string, number>;
  /** How much standing early counts: 1 as in a document read from its start, 0 when the order means nothing. */
  readonly earliness?: number;
};

export type ScoredSentence = {
  readonly sentence: SalienceSentence;
  readonly shape: SentenceShape;
  /** Its content terms, stemmed. */
  readonly terms: ReadonlySet<string>;
  /** Mean share 0–1 of the list's sentences that hold one of its terms. */
  readonly centrality: number;
  /** Share 0–1 of the theme's weight in the sentence and its headings; 0 without a theme. */
  readonly themeCover: number;
  /** Larger is better; comparable within one list. */
  readonly score: number;
};

/**
 * Weight of centrality, where standing first instead of last weighs 1. Sensible 5–14: ROUGE-2 on NorSumm dev is 0.40–0.42 over the
 * whole range, 0.38 at 0. Measured on 30 articles; see `evals/datasets/norsumm/README.md` for all weights of this folder.
 */
const CENTRALITY = 10;
/** Terms of no weight added to each sentence, so that a short one is not central by one word. Sensible 1–4, measured on NorSumm dev. */
const UNSHARED_TERMS = 3;
/** Share of earliness that is the place in the section, the rest being that in the document. 0–0.5 score alike on NorSumm dev. */
const SECTION_SHARE = 0.3;
/** Weight of a theme wholly covered: more than place and centrality together in a list of any length. By hand; no data measures it. */
const THEME = 3;

/** How much each sentence says of what the whole list is about, and of a theme. Same order and length as the list. */
export function scoreSalience(sentences: readonly SalienceSentence[], options: SalienceOptions): ScoredSentence[] {
  const { analyser, theme = new Map<string, number>(), earliness = 1 } = options;
  const termsOf = (text: string): ReadonlySet<string> => contentTerms(text, analyser);
  const termSets = sentences.map(({ text }) => termsOf(text));
  const shares = termShares(termSets);
  const themeWeight = sum([...theme.values()]);
  return sentences.map((sentence, index) => {
    const terms = termSets[index] ?? new Set<string>();
    const shape = sentenceShape(sentence.text);
    const centrality = sum([...terms].map((term) => shares.get(term) ?? 0)) / (terms.size + UNSHARED_TERMS);
    const around = theme.size === 0 ? terms : new Set([...terms, ...termsOf(sentence.headings.join('\n'))]);
    const themeCover = themeWeight === 0 ? 0 : sum([...around].map((term) => theme.get(term) ?? 0)) / themeWeight;
    const late = (1 - SECTION_SHARE) * sentence.place + SECTION_SHARE * sentence.sectionPlace;
    const score = earliness * (1 - late) + CENTRALITY * centrality + THEME * themeCover;
    return { sentence, shape, terms, centrality, themeCover, score };
  });
}

function contentTerms(text: string, analyser: Analyser): ReadonlySet<string> {
  return new Set(analyser.terms(text).flatMap(({ term }) => (isStopWord(term) ? [] : [term])));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
