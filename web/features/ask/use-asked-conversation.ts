import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { AskTarget } from '../../routes/ask-target.ts';
import { navigate } from '../../routes/use-route.ts';
import type { Conversation, ConversationState } from './conversation.ts';
import { beginConversation, conversationOf } from './open-conversations.ts';

export type AskedConversation = { readonly conversation: Conversation | null; readonly state: ConversationState };

/**
 * The conversation an address names, with its question asked: in that conversation when it has not been asked there before, and in a new
 * one when none is named, or the one named is not ours. So an address can be sent to others, and loaded again in the middle of an answer.
 */
export function useAskedConversation(target: AskTarget): AskedConversation {
  const { conversation: id, question } = target;
  const conversation = useMemo(() => (id === null ? null : conversationOf(id)), [id]);
  const state = useSyncExternalStore(conversation?.subscribe ?? never, conversation?.state ?? nothing);

  useEffect(() => conversation?.load(), [conversation]);
  useEffect(() => {
    if (question === '') return;
    if (conversation === null || state.kept === 'unknown') {
      const begun = beginConversation();
      begun.ask(question, target.filters);
      navigate({ name: 'ask', ...target, conversation: begun.id }, true);
    } else if (state.kept === 'ready' && state.turns.every((turn) => turn.question !== question)) {
      conversation.ask(question, target.filters);
    }
  }, [conversation, question, state.kept, state.turns, target]);
  return { conversation, state };
}

const NOTHING: ConversationState = { kept: 'ready', title: null, turns: [] };
const nothing = (): ConversationState => NOTHING;
const never = (): (() => void) => () => undefined;
