import { z } from 'zod';
import type { SharedAnswer } from '../../people/shared-answers.ts';
import { KEPT_ANSWER_VIEW, keptAnswerView } from './kept-answer-view.ts';
import { createKeptCitations } from './kept-citations.ts';

export const SHARED_ANSWER_VIEW = z.object({
  sharedAt: z.string(),
  at: z.string().describe('When the answer was given.'),
  answer: KEPT_ANSWER_VIEW,
});
/** An answer as somebody shared it, with what has become of its sources. */
export type SharedAnswerView = z.infer<typeof SHARED_ANSWER_VIEW>;

export function sharedAnswerView(
  { exchange, sharedAt }: SharedAnswer,
  reader: Parameters<typeof createKeptCitations>[0],
): SharedAnswerView {
  return { sharedAt, at: exchange.at, answer: keptAnswerView(exchange, createKeptCitations(reader, exchange.sources)) };
}
