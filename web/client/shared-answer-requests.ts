import type { SharedAnswerView } from '../../server/http/views/shared-answer-view.ts';
import { getJson } from './get-json.ts';
import { readerHeaders } from './reader-headers.ts';
import { sendJson } from './send-json.ts';

type Shared = { readonly id: string };
const made = new Map<string, Shared>();

/** Freezes answer `number` of a conversation, once, and gives the id that opens it. */
export async function shareAnswer(conversationId: string, number: number, signal: AbortSignal): Promise<Shared> {
  const name = `${conversationId} ${number}`;
  const before = made.get(name);
  if (before !== undefined) return before;
  const body = { conversationId, number };
  const shared = await sendJson<Shared>('/api/shared-answers', { method: 'POST', body, headers: readerHeaders(), signal });
  made.set(name, shared);
  return shared;
}

/** @throws ApiError `not-found` when it was never shared, or has been withdrawn */
export const readSharedAnswer = (id: string, signal: AbortSignal): Promise<SharedAnswerView> =>
  getJson(`/api/shared-answers/${encodeURIComponent(id)}`, signal);
