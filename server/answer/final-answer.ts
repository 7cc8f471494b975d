import type { Answer } from '#domain/answer.ts';
import { ArchiveError } from '#domain/archive-error.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { ConversationId } from '../conversation/conversation-id.ts';
import type { Answerer } from './answerer.ts';

/** The whole answer, for those who do not show it as it comes. @throws ArchiveError as `Answerer.answer` */
export async function finalAnswer(
  answerer: Answerer,
  question: string,
  filter: SearchFilter,
  signal: AbortSignal,
  conversation?: ConversationId,
): Promise<Answer> {
  for await (const event of answerer.answer(question, filter, signal, conversation)) {
    if (event.kind === 'answer-end') return event.answer;
  }
  throw new ArchiveError('internal', 'Svaret ble ikke fullført.', 'Prøv igjen.');
}
