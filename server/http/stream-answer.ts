import type { Context } from 'hono';
import type { AnswerEvent } from '../answer/answerer.ts';
import type { ApiEnv } from './api-env.ts';
import type { AppDeps } from './app-deps.ts';
import { streamEvents } from './stream-events.ts';
import { unfinishedAnswer } from './unfinished-answer.ts';
import { untilAborted } from './until-aborted.ts';
import type { AnswerEventData, AnswerEventName } from './views/answer-events.ts';
import { answerView, citationsOf, statementView } from './views/answer-view.ts';
import { createCitationNumbering } from './views/citation-numbering.ts';
import { createCitedDocuments } from './views/cited-documents.ts';
import { searchView } from './views/search-view.ts';

type Send = <Name extends AnswerEventName>(event: Name, data: AnswerEventData<Name>) => Promise<void>;

/**
 * Streams an answer as server-sent events, in the order of `ANSWER_EVENTS`, with exactly one end event as long as the client listens.
 * When the client goes, or the time is up, the answerer's signal is aborted.
 */
export function streamAnswer(
  c: Context<ApiEnv>,
  deps: AppDeps,
  question: string,
  answer: (signal: AbortSignal) => AsyncIterable<AnswerEvent>,
): Response {
  return streamEvents(c, deps, 'answer', async function run(send, signal) {
    await send('answer-start', { question, requestId: c.get('requestId') });
    await sendEvents(send, untilAborted(answer(signal), signal), deps);
    return 'answer-end';
  });
}

async function sendEvents(send: Send, events: AsyncIterable<AnswerEvent>, { reader }: AppDeps): Promise<void> {
  const documents = createCitedDocuments(reader);
  const numbering = createCitationNumbering(documents);
  const sent = new Set<number>();
  let index = 0;
  for await (const event of events) {
    switch (event.kind) {
      case 'passages-available':
        await send('passages-available', searchView(event.hits, documents));
        break;
      case 'statement-available': {
        const citations = citationsOf(event.statement, numbering).filter(({ number }) => !sent.has(number));
        for (const { number } of citations) sent.add(number);
        await send('statement-available', { index: index++, statement: statementView(event.statement, numbering), citations });
        break;
      }
      case 'answer-end':
        await send('answer-end', answerView(event.answer, numbering));
        return;
    }
  }
  throw unfinishedAnswer();
}
