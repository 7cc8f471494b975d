import { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';
import { FEEDBACK_KINDS } from '../../people/feedback.ts';
import type { Api } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { oneOf } from '../input/fields.ts';
import { conversationId, exchangeNumber } from '../input/kept-fields.ts';
import { readJsonBody } from '../input/read-json-body.ts';
import { readQuery } from '../input/read-query.ts';
import { keptAnswerView } from '../views/kept-answer-view.ts';
import { createKeptCitations } from '../views/kept-citations.ts';
import { knownExchange } from './known-exchange.ts';
import type { PeopleDeps } from './people-deps.ts';

const QUERY = z.strictObject({});
const BODY = z.strictObject({
  conversationId,
  number: exchangeNumber,
  kind: oneOf(FEEDBACK_KINDS),
  comment: z.string().trim().max(2_000, 'kan ikke være lengre enn 2000 tegn').default(''),
  citation: z.int('skal være et helt tall').min(1, 'skal være minst 1').exactOptional(),
});
const VIEW = z.object({ id: z.string() });

export function addFeedbackRoute(app: Api, { reader, people: { history, feedback } }: PeopleDeps): void {
  const description = describeRoute({
    summary: 'Says what is wrong with an answer',
    description: '`number` = the answer’s number in the conversation, `citation` = number of the citation meant. Kept with the answer.',
    query: QUERY,
    body: BODY,
    success: { 'application/json': VIEW },
    status: 201,
    problems: ['invalid-input', 'not-found', 'foreign-origin', 'too-large', 'wrong-content-type'],
  });

  app.post('/api/feedback', description, async function giveFeedback(c) {
    readQuery(c, QUERY);
    const { conversationId: conversation, number, kind, comment, citation = null } = await readJsonBody(c, BODY);
    const exchange = knownExchange(c, history, conversation, number);
    const citations = createKeptCitations(reader, exchange.sources);
    keptAnswerView(exchange, citations);
    if (citation !== null && citation > citations.all().length) {
      throw new ArchiveError('invalid-input', 'Svaret har ingen kilde med det nummeret.', 'Velg en av kildene under svaret.');
    }
    return c.json<z.infer<typeof VIEW>>({ id: feedback.add({ kind, comment, citation, exchange }) }, 201);
  });
}
