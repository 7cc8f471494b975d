import type { Answer } from '#domain/answer.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { Statement } from '#domain/statement.ts';
import type { ConversationId } from '../conversation/conversation-id.ts';
import type { SearchHit } from '../retrieval/searcher.ts';

/** Answers a question from the archive, or refuses. */
export interface Answerer {
  /**
   * Yields events as they are known, the last one always `answer-end`.
   *
   * @param question at most 2,000 characters
   * @param conversation what was asked before in it completes a follow-up («og i 2021?»), and this question is remembered in it
   * @throws ArchiveError `invalid-input` (empty or too long), `archive-not-ready`, `cancelled`
   */
  answer(question: string, filter: SearchFilter, signal: AbortSignal, conversation?: ConversationId): AsyncIterable<AnswerEvent>;
}

export type AnswerEvent =
  | { readonly kind: 'passages-available'; readonly hits: readonly SearchHit[] }
  | { readonly kind: 'statement-available'; readonly statement: Statement }
  | { readonly kind: 'answer-end'; readonly answer: Answer };
