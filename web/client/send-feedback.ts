import type { FeedbackKind } from '../../server/people/feedback.ts';
import { readerHeaders } from './reader-headers.ts';
import { sendJson } from './send-json.ts';

export type SentFeedback = {
  readonly conversation: string;
  /** Number of the answer in the conversation, from 1. */
  readonly turn: number;
  readonly kind: FeedbackKind;
  /** '' when nothing was written. */
  readonly comment: string;
  /** Number of the citation it is about; null = the answer as a whole. */
  readonly citation: number | null;
};

/** Tells those who look after the archive what is wrong with an answer. */
export async function sendFeedback({ conversation, turn, kind, comment, citation }: SentFeedback): Promise<void> {
  const body = { conversationId: conversation, number: turn, kind, comment, ...(citation === null ? {} : { citation }) };
  await sendJson('/api/feedback', { method: 'POST', body, headers: readerHeaders() });
}
