import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ApiEnv } from './api-env.ts';
import { type AppDeps, DEFAULT_TIMES } from './app-deps.ts';
import { logFailure } from './log-failure.ts';
import { problemCodeOf, problemOf } from './problem-of.ts';
import { wantsEvents } from './wants-events.ts';
import type { CorpusEventData, CorpusEventName, CorpusReportView } from './views/corpus-view.ts';

export type SendCorpusEvent = <Name extends CorpusEventName>(event: Name, data: CorpusEventData<Name>) => void;

/**
 * Answers a change of the corpus: as `CORPUS_EVENTS` when the client accepts an event stream, otherwise with the report alone.
 * The work goes on when the client leaves: what it has begun must be brought to an end.
 */
export async function streamCorpus(
  c: Context<ApiEnv>,
  { log, times = DEFAULT_TIMES }: AppDeps,
  work: (send: SendCorpusEvent) => Promise<CorpusReportView>,
): Promise<Response> {
  if (!wantsEvents(c)) {
    return c.json<CorpusReportView>(await work(() => undefined));
  }
  const requestId = c.get('requestId');
  const response = streamSSE(c, async function run(stream) {
    const heartbeat = setInterval(() => void stream.write(': hjerteslag\n\n'), times.heartbeat);
    let outcome = 'corpus-end';
    // Writes are awaited before the end alone: progress that nobody reads must not hold the work back.
    let written: Promise<unknown> = Promise.resolve();
    const send: SendCorpusEvent = (event, data) => {
      written = stream.writeSSE({ event, data: JSON.stringify(data) });
    };
    try {
      send('corpus-end', await work(send));
    } catch (error) {
      outcome = problemCodeOf(error);
      logFailure(log, error, requestId);
      send('corpus-error', problemOf(error, requestId));
    } finally {
      await written;
      clearInterval(heartbeat);
      log.info('corpus-stream-end', { requestId, outcome });
    }
  });
  response.headers.set('X-Accel-Buffering', 'no');
  return response;
}
