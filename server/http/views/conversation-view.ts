import { z } from 'zod';
import { createSourceStates } from '../../brief/life/source-state.ts';
import type { ConversationSummary, StoredConversation } from '../../people/conversation-history.ts';
import { KEPT_ANSWER_VIEW, keptAnswerView } from './kept-answer-view.ts';
import { createKeptCitations } from './kept-citations.ts';

type Reader = Parameters<typeof createKeptCitations>[0];

const CONVERSATION_SUMMARY_VIEW = z.object({
  id: z.string(),
  title: z.string().describe('As it was named, or its first question.'),
  exchanges: z.int().min(1),
  createdAt: z.string(),
  changedAt: z.string(),
});
export type ConversationSummaryView = z.infer<typeof CONVERSATION_SUMMARY_VIEW>;

export const CONVERSATIONS_VIEW = z.object({
  total: z.int().min(0),
  offset: z.int().min(0),
  limit: z.int().min(1),
  conversations: z.array(CONVERSATION_SUMMARY_VIEW),
});
export type ConversationsView = z.infer<typeof CONVERSATIONS_VIEW>;

export const CONVERSATION_VIEW = z.object({
  ...CONVERSATION_SUMMARY_VIEW.shape,
  turns: z.array(
    z.object({
      number: z.int().min(1),
      at: z.string(),
      filters: z.record(z.string(), z.string()),
      answer: KEPT_ANSWER_VIEW,
    }),
  ),
});
/** A conversation as it was, with what has become of the sources. */
export type ConversationView = z.infer<typeof CONVERSATION_VIEW>;

export function conversationSummaryView({ id, title, exchanges, createdAt, changedAt }: ConversationSummary): ConversationSummaryView {
  return { id, title, exchanges, createdAt, changedAt };
}

export function conversationView(conversation: StoredConversation, reader: Reader): ConversationView {
  const state = createSourceStates(reader);
  return {
    ...conversationSummaryView(conversation),
    turns: conversation.all.map((exchange) => ({
      number: exchange.number,
      at: exchange.at,
      filters: { ...exchange.filters },
      answer: keptAnswerView(exchange, createKeptCitations(reader, exchange.sources, state)),
    })),
  };
}
