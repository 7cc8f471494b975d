import type { ConversationsView, ConversationView } from '../../server/http/views/conversation-view.ts';
import { getJson } from './get-json.ts';
import { readerHeaders } from './reader-headers.ts';
import { sendJson } from './send-json.ts';

const path = (id: string): string => `/api/conversations/${encodeURIComponent(id)}`;

/** This browser's conversations from number `offset` (from 0), the latest first; `text` = words that must all occur. */
export function listConversations(text: string, offset: number, limit: number, signal: AbortSignal): Promise<ConversationsView> {
  const query = new URLSearchParams({ ...(text === '' ? {} : { q: text }), offset: String(offset), limit: String(limit) });
  return getJson(`/api/conversations?${query}`, signal, readerHeaders());
}

/** @throws ApiError `not-found` also when it is another's */
export const readConversation = (id: string, signal: AbortSignal): Promise<ConversationView> => getJson(path(id), signal, readerHeaders());

export const renameConversation = (id: string, title: string): Promise<ConversationView> =>
  sendJson(path(id), { method: 'PATCH', body: { title }, headers: readerHeaders() });

/** It can be had back with `undoDeleteConversation`. */
export const deleteConversation = (id: string): Promise<null> => sendJson(path(id), { method: 'DELETE', headers: readerHeaders() });

export const undoDeleteConversation = (id: string): Promise<ConversationView> =>
  sendJson(`${path(id)}/undo`, { method: 'POST', headers: readerHeaders() });
