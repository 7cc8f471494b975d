import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { BriefContent, BriefRefusal } from '#domain/brief.ts';
import { ArchiveError } from '#domain/archive-error.ts';
import type { BriefEvent } from '../../brief/brief-writer.ts';
import type { ApiEnv } from '../api-env.ts';
import { DEFAULT_TIMES } from '../app-deps.ts';
import { createDeadline } from '../deadline.ts';
import { logFailure } from '../log-failure.ts';
import { problemCodeOf, problemOf } from '../problem-of.ts';
import type { BriefEventData, BriefEventName } from '../views/brief-events.ts';
import type { BriefRefusalView } from '../views/brief-refusal-view.ts';
import type { BriefView } from '../views/brief-view.ts';
import type { BriefsDeps } from './briefs-deps.ts';

type Send = <Name extends BriefEventName>(event: Name, data: BriefEventData<Name>) => Promise<void>;

/**
 * Streams the making of a brief as server-sent events, with exactly one end event as long as the client listens. A brief is kept only
 * when it is whole: when the client goes, or the time is up, the writer's signal is aborted and nothing is kept.
 */
export function streamBrief(
  c: Context<ApiEnv>,
  { log, times = DEFAULT_TIMES }: Pick<BriefsDeps, 'log' | 'times'>,
  write: (signal: AbortSignal) => AsyncIterable<BriefEvent>,
  keep: (content: BriefContent) => BriefView,
  refusalView: (refusal: BriefRefusal) => BriefRefusalView,
): Response {
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
    stream.onAbort(cleanUp);
    client.addEventListener('abort', cleanUp, { once: true });
    // A client that stays but no longer reads would hold the last event for ever.
    deadline.signal.addEventListener('abort', () => (cut = setTimeout(() => stream.abort(), times.heartbeat)), { once: true });

    const start = performance.now();
    // JSON on one line: no text, whatever it holds, can end an event or begin another.
    const send: Send = (event, data) => stream.writeSSE({ event, data: JSON.stringify(data) });
    let outcome = 'brief-end';
    try {
      await send('brief-start', { requestId });
      outcome = await sendEvents(send, write(deadline.signal), keep, refusalView);
    } catch (error) {
      outcome = problemCodeOf(error);
      logFailure(log, error, requestId);
      await send('brief-error', problemOf(error, requestId));
    } finally {
      client.removeEventListener('abort', cleanUp);
      cleanUp();
      clearTimeout(cut);
      log.info('brief-stream-end', { requestId, outcome, ms: Math.round(performance.now() - start) });
    }
  });
  response.headers.set('X-Accel-Buffering', 'no');
  return response;
}

async function sendEvents(
  send: Send,
  events: AsyncIterable<BriefEvent>,
  keep: (content: BriefContent) => BriefView,
  refusalView: (refusal: BriefRefusal) => BriefRefusalView,
): Promise<string> {
  for await (const event of events) {
    switch (event.kind) {
      case 'gathering':
        await send('passages-gathered', { passages: event.passages, documents: event.documents });
        break;
      case 'claims':
        await send('claims-grouped', { units: event.units, claims: event.claims });
        break;
      case 'composing':
        await send('brief-composing', {});
        break;
      case 'brief-end': {
        const { brief } = event;
        if (brief.kind === 'refused') await send('brief-refused', refusalView(brief));
        else await send('brief-end', keep(brief));
        return brief.kind === 'refused' ? 'brief-refused' : 'brief-end';
      }
    }
  }
  throw new ArchiveError('internal', 'Briefet ble ikke fullført.', 'Prøv igjen.');
}
