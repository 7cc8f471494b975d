import { describe, expect, it } from 'vitest';
import type { AnswerView } from '../../../server/http/views/answer-view.ts';
import { ApiError } from '../../client/api-error.ts';
import type { AnswerProgress, Asked } from '../../client/ask-archive.ts';
import { type ConversationPorts, createConversation } from './conversation.ts';
import { testConversation } from './testing/test-answer.ts';

const answer = (question: string): AnswerView => ({
  kind: 'unanswered',
  question,
  understoodAs: null,
  notices: [],
  reason: 'Finnes ikke.',
  searched: { query: question, filters: {} },
  nearest: [],
  confidence: 0,
});

/** An archive whose answers come when the test says so. */
function slowArchive() {
  const asked: Asked[] = [];
  const waiting: { readonly finish: () => void; readonly fail: (error: unknown) => void }[] = [];
  const ports: ConversationPorts = {
    async *ask(given): AsyncGenerator<AnswerProgress> {
      asked.push(given);
      await new Promise<void>((finish, fail) => waiting.push({ finish, fail }));
      yield { kind: 'answer-end', answer: answer(given.question) };
    },
    read: async () => testConversation(),
    now: () => new Date('2026-02-03T10:00:00Z'),
  };
  return { asked, waiting, ports };
}

const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
const kinds = (conversation: ReturnType<typeof createConversation>): string[] =>
  conversation.state().turns.map(({ number, question, state }) => `${number} ${question} ${state.kind}`);

describe('a conversation', () => {
  it('numbers its questions, takes its title from the first, and asks in its own name', async () => {
    const { asked, waiting, ports } = slowArchive();
    const conversation = createConversation('a1', true, ports);
    conversation.ask('Hva?', { type: 'notat' });
    waiting[0]?.finish();
    await settled();
    conversation.ask('Og i 2021?', {});
    expect(kinds(conversation)).toEqual(['1 Hva? done', '2 Og i 2021? streaming']);
    expect(conversation.state().title).toBe('Hva?');
    expect(asked).toEqual([
      { question: 'Hva?', conversation: 'a1', filters: { type: 'notat' } },
      { question: 'Og i 2021?', conversation: 'a1', filters: {} },
    ]);
  });

  it('takes what is kept as it was, and goes on from there', async () => {
    const { ports } = slowArchive();
    const conversation = createConversation('a1', false, ports);
    expect(conversation.state().kept).toBe('loading');
    conversation.load();
    await settled();
    conversation.ask('Hvorfor?', {});
    expect(conversation.state()).toMatchObject({ kept: 'ready', title: 'Visjon & mål: år 2025' });
    expect(kinds(conversation)).toEqual(['1 Hva er visjonen? done', '2 Hvor er giraffen? done', '3 Hvorfor? streaming']);
    expect(conversation.state().turns[0]?.filters).toEqual({ type: 'notat' });
  });

  it('tells an unknown conversation from one that could not be read, which can be tried again', async () => {
    const failing = (code: string) => ({ ...slowArchive().ports, read: () => Promise.reject(new ApiError({ code, detail: 'Borte.' })) });
    const unknown = createConversation('a1', false, failing('not-found'));
    const broken = createConversation('a2', false, failing('network'));
    unknown.load();
    broken.load();
    await settled();
    expect(unknown.state().kept).toBe('unknown');
    expect(broken.state().kept).toMatchObject({ code: 'network' });
    broken.load();
    expect(broken.state().kept).toBe('loading');
  });

  it('stops, and asks again in the same place', async () => {
    const { waiting, ports } = slowArchive();
    const conversation = createConversation('a1', true, ports);
    conversation.ask('Hva?', {});
    conversation.stop();
    waiting[0]?.finish();
    await settled();
    expect(kinds(conversation)).toEqual(['1 Hva? stopped']);
    conversation.askAgain();
    expect(kinds(conversation)).toEqual(['1 Hva? streaming']);
  });

  it('keeps a failed question until another is asked', async () => {
    const { waiting, ports } = slowArchive();
    const conversation = createConversation('a1', true, ports);
    conversation.ask('Hva?', {});
    waiting[0]?.fail(new TypeError('cut'));
    await settled();
    expect(conversation.state().turns[0]?.state).toMatchObject({ kind: 'failed', error: { code: 'network' } });
    conversation.ask('Hvem?', {});
    expect(kinds(conversation)).toEqual(['1 Hvem? streaming']);
  });

  it('tells its listeners until they leave', async () => {
    const { ports } = slowArchive();
    const conversation = createConversation('a1', true, ports);
    let told = 0;
    const leave = conversation.subscribe(() => void told++);
    conversation.ask('Hva?', {});
    leave();
    conversation.stop();
    expect(told).toBe(1);
  });
});
