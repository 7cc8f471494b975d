import type { ConversationId } from './conversation-id.ts';
import type { Turn } from './turn.ts';

/** Remembers what has been asked, so that a follow-up can be understood. Bounded: old conversations and old turns are forgotten. */
export interface Conversations {
  /** The turns kept, oldest first; [] for a conversation that is unknown or forgotten. */
  turns(id: ConversationId): readonly Turn[];
  /** Adds a turn; starts the conversation when it is unknown. */
  remember(id: ConversationId, turn: Turn): void;
}
