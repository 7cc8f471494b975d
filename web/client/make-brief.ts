import type { BriefKind, BriefLength } from '#domain/brief.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { BriefEventData } from '../../server/http/views/brief-events.ts';
import type { BriefRefusalView } from '../../server/http/views/brief-refusal-view.ts';
import type { BriefView } from '../../server/http/views/brief-view.ts';
import { currentTexts } from '../texts/language.ts';
import { ApiError } from './api-error.ts';
import { asApiError, problemError } from './problem.ts';
import { sseEvents } from './sse-events.ts';
import type { SseEvent } from './sse-parser.ts';

/** The body of POST /api/briefs. */
export type BriefOrder = {
  readonly theme?: string;
  readonly documentIds?: readonly string[];
  readonly sak?: string;
  readonly period?: { readonly from: string; readonly to: string };
  readonly kind: BriefKind;
  readonly length: BriefLength;
  readonly filters?: SearchFilter;
  readonly by?: string;
};

/** What is told while a brief is made; the last one is always `brief-end` or `brief-refused`. */
export type MakingProgress =
  | ({ readonly kind: 'passages-gathered' } & BriefEventData<'passages-gathered'>)
  | ({ readonly kind: 'claims-grouped' } & BriefEventData<'claims-grouped'>)
  | { readonly kind: 'brief-composing' }
  | { readonly kind: 'brief-end'; readonly brief: BriefView }
  | { readonly kind: 'brief-refused'; readonly refusal: BriefRefusalView };

/**
 * Has a brief made; yields as the server tells. When the reader goes, nothing is kept.
 *
 * @throws ApiError also when the stream ends without a brief; an abort throws the signal's reason
 */
export async function* makeBrief(order: BriefOrder, signal: AbortSignal): AsyncGenerator<MakingProgress> {
  try {
    const response = await fetch('/api/briefs', {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify(order),
      signal,
    });
    if (!response.ok || response.body === null) throw problemError(response.status, await response.json().catch(() => null));
    for await (const event of sseEvents(response.body)) {
      const progress = makingProgress(event);
      if (progress === null) continue;
      yield progress;
      if (progress.kind === 'brief-end' || progress.kind === 'brief-refused') return;
    }
    throw new ApiError({ code: 'broken-stream', detail: currentTexts().error.brokenStream });
  } catch (error) {
    if (signal.aborted) throw error;
    throw asApiError(error);
  }
}

/** null for events this page has no use for, among them those of later versions. */
export function makingProgress({ event, data }: SseEvent): MakingProgress | null {
  switch (event) {
    case 'passages-gathered':
      return { kind: event, ...(JSON.parse(data) as BriefEventData<'passages-gathered'>) };
    case 'claims-grouped':
      return { kind: event, ...(JSON.parse(data) as BriefEventData<'claims-grouped'>) };
    case 'brief-composing':
      return { kind: event };
    case 'brief-end':
      return { kind: event, brief: JSON.parse(data) as BriefView };
    case 'brief-refused':
      return { kind: event, refusal: JSON.parse(data) as BriefRefusalView };
    case 'brief-error':
      throw problemError(0, JSON.parse(data));
    default:
      return null;
  }
}
