import type { ConversationId } from './conversation-id.ts';
import type { Conversations } from './conversations.ts';
import type { Turn } from './turn.ts';

export type ConversationLimits = {
  /** Conversations kept; the one least recently read or added to goes first. From 1. */
  readonly conversations: number;
  /** Turns kept of each, the newest. From 1. */
  readonly turns: number;
};

/**
 * A turn takes a few kilobytes, so this is at most some tens of megabytes. A rewrite looks at the last turn or two; ranges 100–10,000
 * and 3–50. Not measured.
 */
const DEFAULTS: ConversationLimits = { conversations: 1_000, turns: 10 };

/** Conversations in this process only; they are gone when it stops. */
export function createInMemoryConversations(limits: ConversationLimits = DEFAULTS): Conversations {
  // A map keeps the order of insertion: what is used is put back last, so the first is the least recently used.
  const kept = new Map<ConversationId, readonly Turn[]>();

  function used(id: ConversationId, turns: readonly Turn[]): void {
    kept.delete(id);
    kept.set(id, turns);
  }

  return {
    turns(id) {
      const turns = kept.get(id);
      if (turns === undefined) return [];
      used(id, turns);
      return turns;
    },
    remember(id, turn) {
      used(id, [...(kept.get(id) ?? []), turn].slice(-limits.turns));
      const [oldest] = kept.keys();
      if (kept.size > limits.conversations && oldest !== undefined) kept.delete(oldest);
    },
  };
}
