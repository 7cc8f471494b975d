import { z } from 'zod';
import type { PassageId } from '#domain/ids.ts';
import { createFollowUpSuggestions } from '../../answer/follow-up-suggestions.ts';
import { READER_ROLES } from '../../answer/reader-role.ts';
import type { Api } from '../api-env.ts';
import { type AppDeps, DEFAULT_TIMES } from '../app-deps.ts';
import { createDeadline, withDeadline } from '../deadline.ts';
import { describeRoute } from '../describe-route.ts';
import { FILTER_FIELDS, inOrder, OUT_OF_ORDER, oneOf, question } from '../input/fields.ts';
import { knownFilter } from '../input/known-filter.ts';
import { readJsonBody } from '../input/read-json-body.ts';
import { readQuery } from '../input/read-query.ts';
import { SUGGESTIONS_VIEW, type SuggestionsView } from '../views/suggestions-view.ts';
import { requireReady } from './require-ready.ts';

/** More than an answer cites; only the first documents are looked at. */
const MOST_CITED = 100;
/** The last questions of a long conversation. */
const MOST_ASKED = 50;

const START_QUERY = z.strictObject({ role: oneOf(READER_ROLES) });
const QUERY = z.strictObject({});
const BODY = z.strictObject({
  cited: z
    .array(
      z
        .string()
        .regex(/^.{1,200}#\d{1,9}$/u, 'skal være en passasje i et svar')
        .transform((text) => text as PassageId),
    )
    .min(1, 'kan ikke være tom')
    .max(MOST_CITED, `kan ikke ha flere enn ${MOST_CITED}`),
  asked: z.array(question).max(MOST_ASKED, `kan ikke ha flere enn ${MOST_ASKED}`).exactOptional(),
  filters: z.strictObject(FILTER_FIELDS).refine(inOrder, OUT_OF_ORDER).exactOptional(),
});

/** Questions to begin with, and to go on with. Both are tried on the archive before they are given out, within a cap. */
export function addSuggestionsRoute(app: Api, { reader, answerer, startQuestions, state, times = DEFAULT_TIMES }: AppDeps): void {
  const followUp = createFollowUpSuggestions({ reader, answerer });

  const startDescription = describeRoute({
    summary: 'Questions to begin with, by role',
    description: 'At most four, each of which the archive answers.',
    query: START_QUERY,
    success: { 'application/json': SUGGESTIONS_VIEW },
    problems: ['invalid-input', 'archive-not-ready', 'index-refused', 'embedder-failed', 'time-limit'],
  });
  app.get('/api/suggestions', startDescription, async function startSuggestions(c) {
    const { role } = readQuery(c, START_QUERY);
    requireReady(state);
    const deadline = createDeadline(c.req.raw.signal, times.limit);
    const questions = await withDeadline(deadline, (signal) => startQuestions.forRole(role, signal));
    return c.json<SuggestionsView>({ questions: [...questions] });
  });

  const description = describeRoute({
    summary: 'Questions to go on with after an answer',
    description:
      '`cited` = the `passageId` of the answer’s citations, or of the nearest in a refusal; `asked` = what has been asked before. ' +
      'At most three, each of which the archive answers from near what was cited; none when there was no time to try.',
    query: QUERY,
    body: BODY,
    success: { 'application/json': SUGGESTIONS_VIEW },
    problems: [
      'invalid-input',
      'foreign-origin',
      'too-large',
      'wrong-content-type',
      'archive-not-ready',
      'index-refused',
      'embedder-failed',
      'time-limit',
    ],
  });
  app.post('/api/suggestions', description, async function suggestions(c) {
    readQuery(c, QUERY);
    const { cited, asked = [], filters: given = {} } = await readJsonBody(c, BODY);
    requireReady(state);
    const filters = knownFilter(reader, given, 'filters.');
    const deadline = createDeadline(c.req.raw.signal, times.limit);
    const questions = await withDeadline(deadline, (signal) => followUp.suggest({ cited, asked, filter: filters }, signal));
    return c.json<SuggestionsView>({ questions: [...questions] });
  });
}
