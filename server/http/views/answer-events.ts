import { z } from 'zod';
import { PROBLEM } from '../problem.ts';
import { ANSWER_VIEW, STATEMENT_VIEW } from './answer-view.ts';
import { CITATION_VIEW } from './citation-view.ts';
import { SEARCH_HIT_VIEW } from './search-view.ts';

/** The data of each event of a streamed answer, by the event's name, in the order they come. */
export const ANSWER_EVENTS = {
  'answer-start': z.object({ question: z.string(), requestId: z.string() }),
  'passages-available': z.object({ hits: z.array(SEARCH_HIT_VIEW) }),
  'statement-available': z.object({
    index: z.int().min(0).describe('Number of the statement in the answer, from 0.'),
    statement: STATEMENT_VIEW,
    citations: z.array(CITATION_VIEW).describe('The citations that have not been sent before.'),
  }),
  'answer-end': ANSWER_VIEW,
  'answer-error': PROBLEM,
} as const;

export type AnswerEventName = keyof typeof ANSWER_EVENTS;
export type AnswerEventData<Name extends AnswerEventName> = z.infer<(typeof ANSWER_EVENTS)[Name]>;
