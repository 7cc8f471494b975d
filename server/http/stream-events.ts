import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ApiEnv } from './api-env.ts';
import { type AppDeps, DEFAULT_TIMES } from './app-deps.ts';
import { createDeadline } from './deadline.ts';
import { logFailure } from './log-failure.ts';
import { problemCodeOf, problemOf } from './problem-of.ts';

/** Sends one event; resolved when the client has taken it. */
export type SendEvent = (event: string, data: object) => Promise<void>;

/**
 * Streams server-sent events until `run` ends, with heartbeats. When it fails, `<name>-error` with the problem is the last event. When the
 * client goes, or the time is up, the signal is aborted.
 *
 * @param run sends the events, the end event too, and gives the outcome for the log
 */
export function streamEvents(
  c: Context<ApiEnv>,
  { log, times = DEFAULT_TIMES }: Pick<AppDeps, 'log' | 'times'>,
  name: 'answer' | 'brief',
  run: (send: SendEvent, signal: AbortSignal) => Promise<string>,
): Response {
  const requestId = c.get('requestId');
  const client = c.req.raw.signal;

  const response = streamSSE(c, async function stream(sse) {
    const deadline = createDeadline(client, times.limit);
    const heartbeat = setInterval(() => void sse.write(': hjerteslag\n\n'), times.heartbeat);
    let cut: NodeJS.Timeout | undefined;
    const cleanUp = (): void => {
      clearInterval(heartbeat);
      deadline.cancel();
      deadline.release();
    };
    // Both are needed: which of them is told that the client is gone depends on who notices first.
    sse.onAbort(cleanUp);
    client.addEventListener('abort', cleanUp, { once: true });
    // A client that stays but no longer reads would hold the last event for ever.
    deadline.signal.addEventListener('abort', () => (cut = setTimeout(() => sse.abort(), times.heartbeat)), { once: true });

    const start = performance.now();
    // JSON on one line: no text, whatever it holds, can end an event or begin another.
    const send: SendEvent = (event, data) => sse.writeSSE({ event, data: JSON.stringify(data) });
    let outcome = '';
    try {
      outcome = await run(send, deadline.signal);
    } catch (error) {
      outcome = problemCodeOf(error);
      logFailure(log, error, requestId);
      await send(`${name}-error`, problemOf(error, requestId));
    } finally {
      client.removeEventListener('abort', cleanUp);
      cleanUp();
      clearTimeout(cut);
      log.info(`${name}-stream-end`, { requestId, outcome, ms: Math.round(performance.now() - start) });
    }
  });
  response.headers.set('X-Accel-Buffering', 'no');
  return response;
}
