import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { AnswerEvent } from '../answer/answerer.ts';
import { unfinished, untilAborted } from './answer-run.ts';
import type { ApiEnv } from './api-env.ts';
import { type AppDeps, DEFAULT_TIMES } from './app-deps.ts';
import { createDeadline } from './deadline.ts';
import { logFailure } from './log-failure.ts';
import { problemCodeOf, problemOf } from './problem-of.ts';
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
  const { log, times = DEFAULT_TIMES } = deps;
  const requestId = c.get('requestId');
  const client = c.req.raw.signal;

  const response = streamSSE(c, async function run(stream) {
    const deadline = createDeadline(client, times.limit);
    const heartbeat = setInterval(() => void stream.write(': hjerteslag\n\n'), times.heartbeat);
    let cut: NodeJS.Timeout | undefined;
    const cleanUp = (): void => {
      clearInterval(heartbeat);
      deadline.cancel();
      deadline.release();
    };
    // Both are needed: which of them is told that the client is gone depends on who notices first.
    stream.onAbort(cleanUp);
    client.addEventListener('abort', cleanUp, { once: true });
    // A client that stays but no longer reads would hold the last event for ever.
    deadline.signal.addEventListener('abort', () => (cut = setTimeout(() => stream.abort(), times.heartbeat)), { once: true });

    const start = performance.now();
    // JSON on one line: no text, whatever it holds, can end an event or begin another.
    const send: Send = (event, data) => stream.writeSSE({ event, data: JSON.stringify(data) });
    let outcome = 'answer-end';
    try {
      await send('answer-start', { question, requestId });
      await sendEvents(send, untilAborted(answer(deadline.signal), deadline.signal), deps);
    } catch (error) {
      outcome = problemCodeOf(error);
      logFailure(log, error, requestId);
      await send('answer-error', problemOf(error, requestId));
    } finally {
      client.removeEventListener('abort', cleanUp);
      cleanUp();
      clearTimeout(cut);
      log.info('answer-stream-end', { requestId, outcome, ms: Math.round(performance.now() - start) });
    }
  });
  response.headers.set('X-Accel-Buffering', 'no');
  return response;
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
  throw unfinished();
}
