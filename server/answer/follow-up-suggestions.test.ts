import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { passageId } from '#domain/ids.ts';
import type { Passage } from '#domain/passage.ts';
import { statement } from '#domain/statement.ts';
import { CLOSED_ID, citationOf, PASSAGE, PDF_ID, testReader } from '../../evals/testing/http/test-archive.ts';
import type { Answerer } from './answerer.ts';
import { createFollowUpSuggestions } from './follow-up-suggestions.ts';

const HEADINGS = ['Vedtak', 'Kraft og energi', 'Utfallet er ikke kjent', 'Tre overordnede mål', 'Transport og mobilitet', 'Natur og klima'];
const PASSAGES: readonly Passage[] = HEADINGS.map((heading, index) => ({
  ...PASSAGE,
  id: passageId(PDF_ID, index + 1),
  ordinal: index + 1,
  headings: [heading],
}));
const reader = testReader(undefined, { passage: (id) => PASSAGES.find((passage) => passage.id === id) ?? null });
const cited = [passageId(PDF_ID, 1)];
const signal = new AbortController().signal;

/** Answers the questions in `answers` from the passage of that number, and refuses the rest. */
function answering(answers: Readonly<Record<string, number>>, asked: string[] = []): Answerer {
  return {
    async *answer(question) {
      asked.push(question);
      yield { kind: 'answer-end', answer: answerOf(question, answers[question]) };
    },
  };
}

function answerOf(question: string, ordinal: number | undefined): Answer {
  const understanding = { question, understoodAs: null, notices: [], confidence: 0.9 };
  const passage = PASSAGES[(ordinal ?? 0) - 1];
  const said = passage === undefined ? null : statement(passage.text, [citationOf(passage, passage.text)]);
  if (said === null) return { ...understanding, kind: 'unanswered', reason: '', searched: { query: '', filter: {} }, nearest: [] };
  return { ...understanding, kind: 'answered', statements: [said] };
}

describe('follow-up suggestions', () => {
  it('are questions from the nearest headings that the archive answers from under the heading', async () => {
    const answerer = answering({
      'Hva står det om kraft og energi?': 2,
      'Hvilke overordnede mål nevnes?': 4,
      // Answered, but from somewhere else.
      'Hva står det om transport og mobilitet?': 6,
    });
    const suggested = await createFollowUpSuggestions({ reader, answerer }).suggest({ cited, asked: [], filter: {} }, signal);
    expect(suggested).toEqual(['Hva står det om kraft og energi?', 'Hvilke overordnede mål nevnes?']);
  });

  it('are not what has been asked already, nor what is under the cited heading', async () => {
    const asked: string[] = [];
    const suggestions = createFollowUpSuggestions({ reader, answerer: answering({}, asked) });
    await suggestions.suggest({ cited, asked: ['hva står det om Kraft og energi'], filter: {} }, signal);
    expect(asked).toEqual(['Hvilke overordnede mål nevnes?', 'Hva står det om transport og mobilitet?', 'Hva står det om natur og klima?']);
  });

  it('are remembered, so that the same answer costs once', async () => {
    const asked: string[] = [];
    const suggestions = createFollowUpSuggestions({ reader, answerer: answering({ 'Hva står det om kraft og energi?': 2 }, asked) });
    const first = await suggestions.suggest({ cited, asked: [], filter: {} }, signal);
    const tried = asked.length;
    expect(await suggestions.suggest({ cited, asked: [], filter: {} }, signal)).toEqual(first);
    expect(asked).toHaveLength(tried);
  });

  it('stop at the time limit with what was found', async () => {
    let clock = 0;
    const slow = answering({ 'Hva står det om kraft og energi?': 2, 'Hvilke overordnede mål nevnes?': 4 });
    const answerer: Answerer = {
      answer(...given) {
        clock += 3_000;
        return slow.answer(...given);
      },
    };
    const suggested = await createFollowUpSuggestions({ reader, answerer, now: () => clock }).suggest(
      { cited, asked: [], filter: {} },
      signal,
    );
    expect(suggested).toEqual(['Hva står det om kraft og energi?']);
  });

  it('are none for a closed document', async () => {
    const open = { ...reader, passage: () => PASSAGE };
    const suggestions = createFollowUpSuggestions({ reader: open, answerer: answering({}) });
    expect(await suggestions.suggest({ cited: [passageId(CLOSED_ID, 1)], asked: [], filter: {} }, signal)).toEqual([]);
  });

  it('end when the request is given up', async () => {
    const controller = new AbortController();
    controller.abort(new Error('gone'));
    const suggestions = createFollowUpSuggestions({ reader, answerer: answering({}) });
    await expect(suggestions.suggest({ cited, asked: [], filter: {} }, controller.signal)).rejects.toThrow('gone');
  });
});
