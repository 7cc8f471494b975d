import { expect, it } from 'vitest';
import { ApiError } from '../../client/api-error.ts';
import { nb } from '../../texts/nb.ts';
import { statusText } from './AnswerStatus.tsx';
import { ASKED } from './answer-state.ts';
import { testAnswered, testUnanswered } from './testing/test-answer.ts';

it('says the same while statements come, so that a reader hears the end and not every sentence', () => {
  const coming = { ...ASKED, reading: true, statements: testAnswered().statements };
  expect(statusText(coming as typeof ASKED, nb)).toBe(statusText(ASKED, nb));
});

it('reads a short answer out, and only tells of a long one', () => {
  expect(statusText({ kind: 'done', answer: testAnswered() }, nb)).toBe(
    'Svaret er klart: 1 utdrag fra 1 sted i kildene. Visjonen er uendret.',
  );
  const long = testAnswered({ statements: [{ text: 'Ord '.repeat(100), citations: [1] }] });
  expect(statusText({ kind: 'done', answer: long }, nb)).toBe('Svaret er klart: 1 utdrag fra 1 sted i kildene.');
});

it('says why there is no answer, and why it broke off', () => {
  expect(statusText({ kind: 'done', answer: testUnanswered() }, nb)).toContain('Ordet «giraffen» finnes ikke i arkivet.');
  const error = new ApiError({ code: 'network', detail: 'Borte.' });
  expect(statusText({ kind: 'failed', statements: [], citations: [], error }, nb)).toBe('Svaret ble ikke ferdig. Borte.');
});
