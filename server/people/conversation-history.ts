import type { DocumentId } from '#domain/ids.ts';
import type { ConversationId } from '../conversation/conversation-id.ts';
import type { Exchange } from './exchange.ts';
import type { Owner } from './reader-key.ts';

/**
 * Keeps conversations as they were, answers with their citations, so that they can be shown again. To anyone but its owner a
 * conversation does not exist; `null` is the owner of those begun without a key.
 */
export interface ConversationHistory {
  /**
   * Adds an exchange; begins the conversation when it is unknown, and anew when it has been deleted.
   *
   * @returns its number in the conversation, from 1; null, with nothing kept, when the conversation is another's
   */
  record(id: ConversationId, owner: Owner | null, exchange: Exchange): number | null;
  find(id: ConversationId, owner: Owner | null): StoredConversation | null;
  /** Exchange `number` from 1, or null. */
  exchange(id: ConversationId, owner: Owner | null, number: number): Exchange | null;
  /** Most recently used first. */
  list(query: ConversationQuery): { readonly total: number; readonly conversations: readonly ConversationSummary[] };
  /** @returns false when there is no such conversation, as with the two that follow */
  rename(id: ConversationId, owner: Owner | null, title: string): boolean;
  /** Hides the conversation, and forgets it as memory for follow-ups, until it is undone or purged. */
  delete(id: ConversationId, owner: Owner | null): boolean;
  undoDelete(id: ConversationId, owner: Owner | null): boolean;
  /** Removes for good what was deleted before the instant; @returns how many */
  purge(deletedBefore: Date): number;
}

export type ConversationQuery = {
  /** null finds none: conversations begun without a key are nobody's, and are reached by their id alone. */
  readonly owner: Owner | null;
  /** Words that must all occur in the title, the questions or the answers. */
  readonly text?: string;
  /** Whether words of a document are closed to readers now; they are not searched. Left out, none is. */
  readonly isClosed?: (document: DocumentId, words: string) => boolean;
  readonly offset: number;
  /** 1–500. */
  readonly limit: number;
};

export type ConversationSummary = {
  readonly id: ConversationId;
  /** As it was named, or its first question. */
  readonly title: string;
  readonly exchanges: number;
  /** ISO 8601 instants, UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
};

export type StoredConversation = ConversationSummary & {
  /** In order, with the number of each. */
  readonly all: readonly (Exchange & { readonly number: number })[];
};
