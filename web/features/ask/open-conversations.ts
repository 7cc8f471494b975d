import { askArchive } from '../../client/ask-archive.ts';
import { readConversation } from '../../client/conversation-requests.ts';
import { randomId } from '../../client/random-id.ts';
import { type Conversation, createConversation } from './conversation.ts';

/** Conversations kept in memory; an older one is read again from the server. */
const MOST_OPEN = 20;

const open = new Map<string, Conversation>();
const ports = { ask: askArchive, read: (id: string) => readConversation(id, AbortSignal.timeout(20_000)), now: () => new Date() };

/** The conversation of that id, the same for as long as the page stands. */
export function conversationOf(id: string): Conversation {
  return open.get(id) ?? keep(createConversation(id, false, ports));
}

export function beginConversation(): Conversation {
  return keep(createConversation(randomId(), true, ports));
}

/** To be called when it has been renamed or deleted; it is read again when it is next opened. */
export function forgetConversation(id: string): void {
  open.delete(id);
}

function keep(conversation: Conversation): Conversation {
  open.set(conversation.id, conversation);
  const [oldest] = open.keys();
  if (open.size > MOST_OPEN && oldest !== undefined) open.delete(oldest);
  return conversation;
}
