import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { statement } from '#domain/statement.ts';
import { citationOf, PASSAGE, testReader } from '../../evals/testing/http/test-archive.ts';
import type { Answerer } from './answerer.ts';
import { createStartQuestions } from './start-questions.ts';

const signal = new AbortController().signal;

function answering(confidenceOf: (question: string) => number, asked: string[] = []): Answerer {
  return {
    async *answer(question) {
      asked.push(question);
      yield { kind: 'answer-end', answer: answerOf(question, confidenceOf(question)) };
    },
  };
}

function answerOf(question: string, confidence: number): Answer {
  const said = statement(PASSAGE.text, [citationOf(PASSAGE, PASSAGE.text)]);
  if (said === null) throw new Error('The test archive is built wrong');
  return { kind: 'answered', question, understoodAs: null, notices: [], statements: [said], confidence };
}

describe('start questions', () => {
  it('are at most four, only those the archive is sure of', async () => {
    const answerer = answering((question) => (question.startsWith('Hvilke') ? 0.95 : 0.5));
    const questions = await createStartQuestions({ reader: testReader(), answerer }).forRole('faggruppe', signal);
    expect(questions.length).toBeLessThanOrEqual(4);
    expect(questions.length).toBeGreaterThan(1);
    expect(questions.every((question) => question.startsWith('Hvilke'))).toBe(true);
  });

  it('are made of titles when the archive is of another kind', async () => {
    const answerer = answering((question) => (question.includes('«') ? 0.9 : 0));
    const questions = await createStartQuestions({ reader: testReader(), answerer }).forRole('folkevalgt', signal);
    expect(questions[0]).toBe('Hva står det i «Protokoll dprotokoll»?');
  });

  it('are found once for each state of the archive', async () => {
    const asked: string[] = [];
    let documents = 2;
    const reader = testReader(undefined, { counts: () => ({ documents, passages: 2, closed: 0, withoutVector: 0 }) });
    const start = createStartQuestions({ reader, answerer: answering(() => 0.9, asked) });
    await start.forRole('sekretariat', signal);
    const tried = asked.length;
    await start.forRole('sekretariat', signal);
    expect(asked).toHaveLength(tried);
    documents = 3;
    await start.forRole('sekretariat', signal);
    expect(asked.length).toBeGreaterThan(tried);
  });

  it('are what was found when the time is up', async () => {
    let clock = 0;
    const answerer = answering(() => {
      clock += 3_000;
      return 0.9;
    });
    const questions = await createStartQuestions({ reader: testReader(), answerer, now: () => clock }).forRole('folkevalgt', signal);
    expect(questions).toHaveLength(2);
  });
});
