import type { SearchFilter } from '#domain/search-filter.ts';
import { isOpenFilter } from '../../ingest/store/filter-conditions.ts';
import type { PassageSource } from '../../ingest/store/passage-source.ts';
import type { TextIndex } from '../../ingest/store/text-index.ts';
import type { Candidate } from './passage-features.ts';
import type { VectorSearch } from './vector-search.ts';
import type { WeighedQuestion } from './weighed-question.ts';

/** Passages taken from the text index and from the vectors. Range 50–400; more find little and cost time. */
const TEXT_DEPTH = 200;
const VECTOR_DEPTH = 60;
/** Passages taken for each sak or date named. */
const EXACT_DEPTH = 80;
/** Related words that also find passages, the dearest of each concept first; all of them count in the ranking. Range 0–10. */
const RELATED_SEARCHED = 4;

export type CandidateFinderDependencies = {
  readonly text: TextIndex;
  readonly vectors: VectorSearch;
  readonly passages: PassageSource;
};

/** First stage: everything that may answer, in no order. A phrase in quotation marks must occur word for word. */
export type CandidateFinder = (asked: WeighedQuestion, filter: SearchFilter, signal: AbortSignal) => Promise<Candidate[]>;

export function createCandidateFinder({ text, vectors, passages }: CandidateFinderDependencies): CandidateFinder {
  return async function findCandidates(asked, filter, signal) {
    const { question } = asked;
    const permitted = isOpenFilter(filter) ? null : passages.rowsInside(filter);
    const nearest = new Map((await vectors.search(question.text, VECTOR_DEPTH, permitted, signal)).map(({ row, score }) => [row, score]));
    signal.throwIfAborted();
    const about = new Set(question.saker.flatMap((sak) => passages.rowsAboutSak(sak, filter).slice(0, EXACT_DEPTH)));
    const dated = new Set(question.dates.flatMap((date) => passages.rowsDated(date, filter).slice(0, EXACT_DEPTH)));
    const found = text.search(searchTerms(asked), filter, TEXT_DEPTH).map(({ row }) => row);
    const rows = [...new Set([...about, ...dated, ...found, ...nearest.keys()])];
    return passages
      .passages(rows, filter)
      .filter(({ passage, document }) => {
        const words = spaced([document.metadata.title.value, ...passage.headings, passage.text].join('\n'));
        return question.phrases.every((phrase) => words.includes(spaced(phrase)));
      })
      .map((sourced) => ({
        ...sourced,
        cosine: nearest.get(sourced.row) ?? 0,
        aboutSak: about.has(sourced.row),
        ofDate: dated.has(sourced.row),
      }));
  };
}

/** In lower case with single spaces between words. */
function spaced(text: string): string {
  return text.replaceAll('\u00ad', '').toLowerCase().replace(/\s+/gu, ' ');
}

function searchTerms({ question, meanings }: WeighedQuestion): string[] {
  const related = question.concepts.flatMap((_, concept) =>
    [...meanings]
      .flatMap(([term, all]) =>
        all.filter((meaning) => meaning.concept === concept && meaning.relation !== 'same').map(({ credit }) => ({ term, credit })),
      )
      .sort((a, b) => b.credit - a.credit)
      .slice(0, RELATED_SEARCHED)
      .map(({ term }) => term),
  );
  return [...question.concepts.flatMap(({ variants }) => variants), ...related];
}
