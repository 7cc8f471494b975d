import { expect, it } from 'vitest';
import type { AnswerEvent } from '../answer/answerer.ts';
import { conversationId } from '../conversation/conversation-id.ts';
import { sampleDocument } from '../../evals/testing/ingest/sample-document.ts';
import type { Exchange } from './exchange.ts';
import { recordAnswers } from './record-answers.ts';
import { sampleExchange } from '../../evals/testing/people/sample-exchange.ts';

async function* events(): AsyncGenerator<AnswerEvent> {
  yield { kind: 'passages-available', hits: [] };
  yield { kind: 'answer-end', answer: sampleExchange('En?').answer };
}

it('passes the events on, and keeps the answer with what its sources were', async () => {
  const kept: Exchange[] = [];
  const { document } = sampleDocument({
    path: 'protokoll.txt',
    title: 'Protokoll protokoll.txt',
    texts: ['x'],
    date: '2024-06-11',
  }).content;
  const passed: string[] = [];
  const recorded = recordAnswers(events(), {
    history: { record: (_id, _owner, exchange) => kept.push(exchange) },
    conversation: conversationId('a'),
    owner: null,
    filters: {},
    findDocument: () => document,
    now: () => new Date('2026-01-02T10:00:00.000Z'),
  });
  for await (const { kind } of recorded) passed.push(`${kind} ${kept.length}`);
  expect(passed).toEqual(['passages-available 0', 'answer-end 1']);
  expect(kept).toEqual([sampleExchange('En?')]);
});
