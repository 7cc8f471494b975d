import { z } from 'zod';
import { PROBLEM } from '../problem.ts';
import { BRIEF_REFUSAL_VIEW } from './brief-refusal-view.ts';
import { BRIEF_VIEW } from './brief-view.ts';

const COUNT = z.int().min(0);

/** The data of each event while a brief is made, by the event's name; the last is one of the three that end it. */
export const BRIEF_EVENTS = {
  'brief-start': z.object({ requestId: z.string() }),
  'passages-gathered': z.object({ passages: COUNT, documents: COUNT }),
  'claims-grouped': z.object({ units: COUNT, claims: COUNT }),
  'brief-composing': z.object({}),
  'brief-end': BRIEF_VIEW,
  'brief-refused': BRIEF_REFUSAL_VIEW,
  'brief-error': PROBLEM,
} as const;

export type BriefEventName = keyof typeof BRIEF_EVENTS;
export type BriefEventData<Name extends BriefEventName> = z.infer<(typeof BRIEF_EVENTS)[Name]>;
