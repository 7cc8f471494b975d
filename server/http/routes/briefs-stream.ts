import type { Context } from 'hono';
import type { BriefContent, BriefRefusal } from '#domain/brief.ts';
import { ArchiveError } from '#domain/archive-error.ts';
import type { BriefEvent } from '../../brief/brief-writer.ts';
import type { ApiEnv } from '../api-env.ts';
import { streamEvents } from '../stream-events.ts';
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
  deps: Pick<BriefsDeps, 'log' | 'times'>,
  write: (signal: AbortSignal) => AsyncIterable<BriefEvent>,
  keep: (content: BriefContent) => BriefView,
  refusalView: (refusal: BriefRefusal) => BriefRefusalView,
): Response {
  return streamEvents(c, deps, 'brief', async function run(send, signal) {
    await send('brief-start', { requestId: c.get('requestId') });
    return sendEvents(send, write(signal), keep, refusalView);
  });
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
