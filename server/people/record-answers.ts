import type { Document } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { AnswerEvent } from '../answer/answerer.ts';
import type { ConversationId } from '../conversation/conversation-id.ts';
import { citedSources } from './cited-source.ts';
import type { ConversationHistory } from './conversation-history.ts';
import { answerCitations } from './exchange.ts';
import type { Owner } from './reader-key.ts';

export type Recording = {
  readonly history: Pick<ConversationHistory, 'record'>;
  readonly conversation: ConversationId;
  readonly owner: Owner | null;
  readonly filters: SearchFilter;
  readonly findDocument: (id: DocumentId) => Document | null;
  readonly now: () => Date;
};

/** The events as they come; the answer is kept in the conversation before it is passed on, so that who has seen it can find it again. */
export async function* recordAnswers(events: AsyncIterable<AnswerEvent>, recording: Recording): AsyncGenerator<AnswerEvent> {
  const { history, conversation, owner, filters, findDocument, now } = recording;
  for await (const event of events) {
    if (event.kind === 'answer-end') {
      const { answer } = event;
      const sources = citedSources(answerCitations(answer), findDocument);
      history.record(conversation, owner, { at: now().toISOString(), answer, filters, sources });
    }
    yield event;
  }
}
