import type { SearchFilter } from '#domain/search-filter.ts';
import { filterQuery, readFilters } from './filter-query.ts';
import { readCount } from './read-count.ts';

/** What is asked, in which conversation, and what is shown beside the answer. */
export type AskTarget = {
  /** '' = nothing is asked by opening the address. */
  readonly question: string;
  /** Id of a kept conversation. */
  readonly conversation: string | null;
  /** Number of the answer in the conversation that `source` belongs to, from 1; null = the last one. */
  readonly turn: number | null;
  /** Number of the citation shown beside the answer. */
  readonly source: number | null;
  readonly filters: SearchFilter;
};

/** A new conversation, nothing asked, no filters. */
export const NOTHING_ASKED: AskTarget = { question: '', conversation: null, turn: null, source: null, filters: {} };

/** As the API wants it: 1–64 letters, digits, `_` and `-`. */
const CONVERSATION = /^[A-Za-z0-9_-]{1,64}$/u;

/** Reads `q`, `samtale`, `svar`, `kilde` and the filters. */
export function readAskTarget(query: URLSearchParams): AskTarget {
  const conversation = query.get('samtale');
  return {
    question: query.get('q')?.trim() ?? '',
    conversation: conversation !== null && CONVERSATION.test(conversation) ? conversation : null,
    turn: readCount(query.get('svar'), 1),
    source: readCount(query.get('kilde'), 1),
    filters: readFilters(query),
  };
}

export function askQuery({ question, conversation, turn, source, filters }: AskTarget): [string, string][] {
  return [
    ...(question === '' ? [] : [['q', question] satisfies [string, string]]),
    ...(conversation === null ? [] : [['samtale', conversation] satisfies [string, string]]),
    ...(turn === null ? [] : [['svar', String(turn)] satisfies [string, string]]),
    ...(source === null ? [] : [['kilde', String(source)] satisfies [string, string]]),
    ...filterQuery(filters),
  ];
}
