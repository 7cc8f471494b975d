import { describe, expect, it } from 'vitest';
import { conversationId } from './conversation-id.ts';
import { conversationsContract } from '../../evals/testing/contracts/conversations.contract.ts';
import { createInMemoryConversations } from './in-memory-conversations.ts';

conversationsContract('in-memory conversations', createInMemoryConversations);

describe('a conversation id', () => {
  it.each(['a', 'A-9_z', 'x'.repeat(64)])('may be «%s»', (text) => {
    expect(conversationId(text)).toBe(text);
  });

  it.each(['', 'x'.repeat(65), 'a b', 'æ', '../a', 'a\n', '__proto__.'])('may not be «%s»', (text) => {
    expect(() => conversationId(text)).toThrow('Samtalens id er ugyldig.');
  });
});
