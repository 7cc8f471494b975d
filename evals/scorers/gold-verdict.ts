import { type Place, placeNumbers } from '#domain/locator.ts';
import type { GoldQuestion } from '../datasets/archive/gold-question.ts';
import { factStands } from './fact-stands.ts';

/** Words an answer quotes, with where they are said to stand. */
export type GivenQuote = {
  readonly quote: string;
  /** The file's name without folder and ending, as the gold questions name documents. */
  readonly document: string;
  /** The places the citation opens; more than one when the quote runs over a page break. */
  readonly places: readonly Place[];
};

/** What was given to a question: the quotes of the answer's statements, or of the nearest places a refusal shows. */
export type GivenAnswer = { readonly refused: boolean; readonly quotes: readonly GivenQuote[] };

export type GoldVerdict = {
  /** Whether the whole answer is right; for an unanswerable question, whether it was refused. */
  readonly right: boolean;
  readonly refused: boolean;
  /** Share 0–1 of the facts that stand in the answer's quotes, 0 for a refusal; null for an unanswerable question. */
  readonly factRecall: number | null;
  /** Whether one of the quotes, also a refusal's, holds the first fact and comes from a right document; false for an unanswerable question. */
  readonly evidenceRight: boolean;
  /** Whether such a quote opens the right place; null when there is no such quote, or the question names no place. */
  readonly placeRight: boolean | null;
};

/**
 * An answer is right when every fact stands in one of its quotes, a quote from one of the documents holds the first fact, and that quote
 * opens the place the question names, when it names one. What else the answer quotes does not count against it.
 */
export function goldVerdict(gold: Pick<GoldQuestion, 'kind' | 'facts' | 'documents' | 'place'>, given: GivenAnswer): GoldVerdict {
  const { refused, quotes } = given;
  if (gold.kind === 'unanswerable') return { right: refused, refused, factRecall: null, evidenceRight: false, placeRight: null };
  const first = gold.facts[0] ?? '';
  const evidence = quotes.filter(({ quote, document }) => gold.documents.includes(document) && factStands(first, quote));
  const placeRight = gold.place === null || evidence.length === 0 ? null : evidence.some((quote) => opens(quote, gold.place));
  const found = gold.facts.filter((fact) => quotes.some(({ quote }) => factStands(fact, quote)));
  const factRecall = refused ? 0 : found.length / gold.facts.length;
  const evidenceRight = evidence.length > 0;
  return { right: factRecall === 1 && evidenceRight && placeRight !== false, refused, factRecall, evidenceRight, placeRight };
}

function opens({ places }: GivenQuote, wanted: GoldQuestion['place']): boolean {
  return places.some((place) => {
    const { page, slide } = placeNumbers(place);
    return wanted !== null && ('page' in wanted ? page === wanted.page : slide === wanted.slide);
  });
}
