import { describe, expect, it } from 'vitest';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { Answerer, AnswerEvent } from '../../server/answer/answerer.ts';
import { askInConversation } from './archive-conversation.ts';

const signal = new AbortController().signal;

function answererOf(...events: AnswerEvent[]): { answerer: Answerer; asked: { question: string; conversation: unknown }[] } {
  const asked: { question: string; conversation: unknown }[] = [];
  const answerer = {
    async *answer(question: string, _filter: SearchFilter, _signal: AbortSignal, conversation?: unknown): AsyncGenerator<AnswerEvent> {
      asked.push({ question, conversation });
      yield* events;
    },
  };
  return { answerer, asked };
}

const end: AnswerEvent = {
  kind: 'answer-end',
  answer: {
    kind: 'unanswered',
    question: '',
    understoodAs: null,
    notices: [],
    reason: '',
    searched: { query: '', filter: {} },
    nearest: [],
    confidence: 0.2,
  },
};

describe('askInConversation', () => {
  it('asks the earlier questions first, in the same conversation', async () => {
    const { answerer, asked } = answererOf(end);
    const { answer } = await askInConversation(answerer, { before: ['Hvem leder rådet?', 'Siden når?'], question: 'Og før det?' }, signal);
    expect(answer.confidence).toBe(0.2);
    expect(asked.map(({ question }) => question)).toEqual(['Hvem leder rådet?', 'Siden når?', 'Og før det?']);
    expect(new Set(asked.map(({ conversation }) => conversation)).size).toBe(1);
  });

  it('never carries a conversation over to the next question', async () => {
    const { answerer, asked } = answererOf(end);
    await askInConversation(answerer, { before: [], question: 'Hvem leder rådet?' }, signal);
    await askInConversation(answerer, { before: [], question: 'Siden når?' }, signal);
    expect(new Set(asked.map(({ conversation }) => conversation)).size).toBe(2);
  });

  it('throws when an answer never ends', async () => {
    const { answerer } = answererOf();
    await expect(askInConversation(answerer, { before: [], question: 'Hva?' }, signal)).rejects.toMatchObject({ code: 'internal' });
  });
});
