import { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';
import type { Api } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { conversationId, exchangeNumber } from '../input/kept-fields.ts';
import { readJsonBody } from '../input/read-json-body.ts';
import { readQuery } from '../input/read-query.ts';
import { readerOwner } from '../input/reader-owner.ts';
import { SHARED_ANSWER_VIEW, type SharedAnswerView, sharedAnswerView } from '../views/shared-answer-view.ts';
import { knownExchange } from './known-exchange.ts';
import type { PeopleDeps } from './people-deps.ts';

const QUERY = z.strictObject({});
const BODY = z.strictObject({ conversationId, number: exchangeNumber });
const VIEW = z.object({ id: z.string().describe('Whoever has it may read the answer.') });

/** An answer is shared as the server gave it, never as a client says it was. */
export function addSharedAnswersRoutes(app: Api, { reader, people: { history, sharedAnswers } }: PeopleDeps): void {
  app.post(
    '/api/shared-answers',
    describeRoute({
      summary: 'Freezes an answer of the reader’s own conversation under an id that cannot be guessed',
      query: QUERY,
      body: BODY,
      success: { 'application/json': VIEW },
      status: 201,
      problems: ['invalid-input', 'not-found', 'foreign-origin', 'too-large', 'wrong-content-type'],
    }),
    async function shareAnswer(c) {
      readQuery(c, QUERY);
      const { conversationId: conversation, number } = await readJsonBody(c, BODY);
      const exchange = knownExchange(c, history, conversation, number);
      return c.json<z.infer<typeof VIEW>>({ id: sharedAnswers.share(exchange, readerOwner(c)) }, 201);
    },
  );

  app.get(
    '/api/shared-answers/:id',
    describeRoute({
      summary: 'A shared answer',
      description: 'Frozen as it was; words from a source that has been closed since are withheld.',
      query: QUERY,
      success: { 'application/json': SHARED_ANSWER_VIEW },
      problems: ['invalid-input', 'not-found', 'archive-damaged'],
    }),
    function sharedAnswer(c) {
      readQuery(c, QUERY);
      const shared = sharedAnswers.find(c.req.param('id'));
      if (shared === null) throw unknownShare();
      return c.json<SharedAnswerView>(sharedAnswerView(shared, reader));
    },
  );

  app.delete(
    '/api/shared-answers/:id',
    describeRoute({
      summary: 'Withdraws a shared answer; for the one who shared it',
      query: QUERY,
      success: {},
      status: 204,
      problems: ['invalid-input', 'not-found', 'foreign-origin'],
    }),
    function withdrawAnswer(c) {
      readQuery(c, QUERY);
      const owner = readerOwner(c);
      if (owner === null || !sharedAnswers.withdraw(c.req.param('id'), owner)) throw unknownShare();
      return c.body(null, 204);
    },
  );
}

function unknownShare(): ArchiveError {
  return new ArchiveError('not-found', 'Det delte svaret finnes ikke.', 'Lenken kan være feil eller trukket tilbake. Be om en ny.');
}
