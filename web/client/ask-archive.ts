import type { SearchFilter } from '#domain/search-filter.ts';
import type { AnswerEventData } from '../../server/http/views/answer-events.ts';
import type { AnswerView, StatementView } from '../../server/http/views/answer-view.ts';
import type { CitationView } from '../../server/http/views/citation-view.ts';
import { currentTexts } from '../texts/language.ts';
import { ApiError } from './api-error.ts';
import { asApiError, problemError } from './problem.ts';
import { readerHeaders } from './reader-headers.ts';
import { sseEvents } from './sse-events.ts';
import type { SseEvent } from './sse-parser.ts';

/** What is told while an answer is made; the last one is always `answer-end`. */
export type AnswerProgress =
  | { readonly kind: 'passages-available' }
  | { readonly kind: 'statement-available'; readonly statement: StatementView; readonly citations: readonly CitationView[] }
  | { readonly kind: 'answer-end'; readonly answer: AnswerView };

export type Asked = {
  readonly question: string;
  /** What was asked before in it completes a follow-up. */
  readonly conversation: string;
  readonly filters: SearchFilter;
};

/**
 * Asks the archive; yields as the server tells.
 *
 * @throws ApiError also when the stream ends without an answer; an abort throws the signal's reason
 */
export async function* askArchive({ question, conversation, filters }: Asked, signal: AbortSignal): AsyncGenerator<AnswerProgress> {
  try {
    const response = await fetch('/api/answers', {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...readerHeaders() },
      body: JSON.stringify({ question, conversationId: conversation, filters }),
      signal,
    });
    if (!response.ok || response.body === null) {
      throw problemError(response.status, await response.json().catch(() => null));
    }
    for await (const event of sseEvents(response.body)) {
      const progress = answerProgress(event);
      if (progress === null) continue;
      yield progress;
      if (progress.kind === 'answer-end') return;
    }
    throw new ApiError({ code: 'broken-stream', detail: currentTexts().error.brokenStream });
  } catch (error) {
    if (signal.aborted) throw error;
    throw asApiError(error);
  }
}

/** null for events this page has no use for, among them those of later versions. */
function answerProgress(event: SseEvent): AnswerProgress | null {
  switch (event.event) {
    case 'passages-available':
      return { kind: 'passages-available' };
    case 'statement-available':
      return { kind: 'statement-available', ...(JSON.parse(event.data) as AnswerEventData<'statement-available'>) };
    case 'answer-end':
      return { kind: 'answer-end', answer: JSON.parse(event.data) as AnswerView };
    case 'answer-error':
      throw problemError(0, JSON.parse(event.data));
    default:
      return null;
  }
}
