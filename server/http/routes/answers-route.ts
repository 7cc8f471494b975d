import { z } from 'zod';
import type { Answer } from '#domain/answer.ts';
import type { Document } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { AnswerEvent } from '../../answer/answerer.ts';
import { CONVERSATION_ID, conversationId } from '../../conversation/conversation-id.ts';
import type { Api } from '../api-env.ts';
import { type AppDeps, DEFAULT_TIMES } from '../app-deps.ts';
import { createDeadline, withDeadline } from '../deadline.ts';
import { describeRoute } from '../describe-route.ts';
import { FILTER_FIELDS, inOrder, OUT_OF_ORDER, question } from '../input/fields.ts';
import { knownFilter } from '../input/known-filter.ts';
import { readJsonBody } from '../input/read-json-body.ts';
import { readQuery } from '../input/read-query.ts';
import { readerOwner } from '../input/reader-owner.ts';
import { ownConversation } from '../../people/reader-key.ts';
import { recordAnswers } from '../../people/record-answers.ts';
import { streamAnswer } from '../stream-answer.ts';
import { unfinishedAnswer } from '../unfinished-answer.ts';
import { untilAborted } from '../until-aborted.ts';
import { wantsEvents } from '../wants-events.ts';
import { ANSWER_VIEW, type AnswerView, answerView } from '../views/answer-view.ts';
import { createCitationNumbering } from '../views/citation-numbering.ts';
import { createCitedDocuments } from '../views/cited-documents.ts';
import { requireReady } from './require-ready.ts';

const QUERY = z.strictObject({});
const BODY = z.strictObject({
  question,
  conversationId: z.string().regex(CONVERSATION_ID, 'skal være 1–64 tegn av A–Z, a–z, 0–9, - og _').exactOptional(),
  filters: z.strictObject(FILTER_FIELDS).refine(inOrder, OUT_OF_ORDER).exactOptional(),
});

export function addAnswersRoute(app: Api, deps: AppDeps): void {
  const { reader, answerer, people, state, times = DEFAULT_TIMES, now = () => new Date() } = deps;
  const description = describeRoute({
    summary: 'Answers a question from the archive, or refuses',
    description:
      'With `Accept: text/event-stream` the answer comes as events: `answer-start`, `passages-available`, `statement-available` (any number), ' +
      'and exactly one of `answer-end` (the whole answer) and `answer-error` (a problem). With a `conversationId` the answer is kept in that ' +
      'conversation, which belongs to whoever sends the same `reader-key` header.',
    query: QUERY,
    body: BODY,
    success: { 'application/json': ANSWER_VIEW, 'text/event-stream': z.string() },
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

  app.post('/api/answers', description, async function answers(c) {
    readQuery(c, QUERY);
    const { question: asked, filters: given = {}, conversationId: id } = await readJsonBody(c, BODY);
    c.set('questionLength', asked.length);
    requireReady(state);
    const filters = knownFilter(reader, given, 'filters.');
    const owner = readerOwner(c);
    const answer = (signal: AbortSignal): AsyncIterable<AnswerEvent> => {
      if (id === undefined) return answerer.answer(asked, filters, signal);
      const conversation = conversationId(id);
      const events = answerer.answer(asked, filters, signal, ownConversation(conversation, owner));
      const findDocument = (document: DocumentId): Document | null => reader.document(document);
      return recordAnswers(events, { history: people.history, conversation, owner, filters, findDocument, now });
    };
    if (wantsEvents(c)) return streamAnswer(c, deps, asked, answer);
    const deadline = createDeadline(c.req.raw.signal, times.limit);
    const whole = await withDeadline(deadline, (signal) => wholeAnswer(untilAborted(answer(signal), signal)));
    return c.json<AnswerView>(answerView(whole, createCitationNumbering(createCitedDocuments(reader))));
  });
}

async function wholeAnswer(events: AsyncIterable<AnswerEvent>): Promise<Answer> {
  for await (const event of events) {
    if (event.kind === 'answer-end') return event.answer;
  }
  throw unfinishedAnswer();
}
