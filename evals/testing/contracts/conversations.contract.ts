import { describe, expect, it } from 'vitest';
import { conversationId } from '../../../server/conversation/conversation-id.ts';
import type { Conversations } from '../../../server/conversation/conversations.ts';
import type { ConversationLimits } from '../../../server/conversation/in-memory-conversations.ts';
import type { Turn } from '../../../server/conversation/turn.ts';

const A = conversationId('a');
const B = conversationId('b');
const C = conversationId('c');
const turn = (question: string): Turn => ({ question, statements: [`Svar på ${question}`], titles: ['Strategi'] });
const questions = (turns: readonly Turn[]): string[] => turns.map(({ question }) => question);

/** What every engine of the port promises. `make` gives an empty engine within the limits. */
export function conversationsContract(name: string, make: (limits: ConversationLimits) => Conversations): void {
  describe(`${name} as Conversations`, () => {
    it('knows nothing of a new conversation', () => {
      expect(make({ conversations: 2, turns: 2 }).turns(A)).toEqual([]);
    });

    it('gives the turns back as they were, oldest first', () => {
      const conversations = make({ conversations: 2, turns: 5 });
      conversations.remember(A, turn('Hva er visjonen?'));
      conversations.remember(A, turn('Når ble den vedtatt?'));
      expect(conversations.turns(A)).toEqual([turn('Hva er visjonen?'), turn('Når ble den vedtatt?')]);
    });

    it('keeps conversations apart', () => {
      const conversations = make({ conversations: 2, turns: 5 });
      conversations.remember(A, turn('En'));
      conversations.remember(B, turn('To'));
      expect(questions(conversations.turns(A))).toEqual(['En']);
      expect(questions(conversations.turns(B))).toEqual(['To']);
    });

    it('keeps the newest turns only', () => {
      const conversations = make({ conversations: 1, turns: 2 });
      for (const question of ['En', 'To', 'Tre']) conversations.remember(A, turn(question));
      expect(questions(conversations.turns(A))).toEqual(['To', 'Tre']);
    });

    it('forgets the conversation least recently used', () => {
      const conversations = make({ conversations: 2, turns: 2 });
      conversations.remember(A, turn('En'));
      conversations.remember(B, turn('To'));
      conversations.turns(A);
      conversations.remember(C, turn('Tre'));
      expect(conversations.turns(B)).toEqual([]);
      expect(questions(conversations.turns(A))).toEqual(['En']);
      expect(questions(conversations.turns(C))).toEqual(['Tre']);
    });

    it('does not change turns it has given out', () => {
      const conversations = make({ conversations: 1, turns: 5 });
      conversations.remember(A, turn('En'));
      const before = conversations.turns(A);
      conversations.remember(A, turn('To'));
      expect(questions(before)).toEqual(['En']);
    });
  });
}
