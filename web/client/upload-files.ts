import type { CorpusEventData, CorpusReportView } from '../../server/http/views/corpus-view.ts';
import { currentTexts } from '../texts/language.ts';
import { ApiError } from './api-error.ts';
import { asApiError, problemError } from './problem.ts';
import { createSseParser } from './sse-parser.ts';

export type UploadProgress =
  /** Share of the bytes that are sent, 0–1. */
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'received' }
  | Exclude<CorpusEventData<'ingest-progress'>, { readonly kind: 'idle' }>;

export type UploadOptions = {
  /** '' = none. */
  readonly collection: string;
  readonly replace: boolean;
  readonly signal: AbortSignal;
  readonly progress: (progress: UploadProgress) => void;
};

/**
 * Sends files and follows them until they are read. `XMLHttpRequest`, as `fetch` cannot tell how much is sent.
 *
 * @throws ApiError; an abort throws the signal's reason
 */
export function uploadFiles(files: readonly File[], { collection, replace, signal, progress }: UploadOptions): Promise<CorpusReportView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const push = createSseParser();
    let read = 0;
    let report: CorpusReportView | null = null;
    let problem: ApiError | null = null;

    const readOn = (): void => {
      if (request.status !== 200) return;
      const piece = request.responseText.slice(read);
      read += piece.length;
      for (const { event, data } of push(piece)) {
        if (event === 'ingest-progress') tell(JSON.parse(data) as CorpusEventData<'ingest-progress'>);
        if (event === 'corpus-end') report = JSON.parse(data) as CorpusReportView;
        if (event === 'corpus-error') problem = problemError(0, JSON.parse(data));
      }
    };
    const tell = (state: CorpusEventData<'ingest-progress'>): void => {
      if (state.kind !== 'idle') progress(state);
    };

    request.upload.addEventListener('progress', ({ loaded, total }) =>
      progress({ kind: 'sending', share: total > 0 ? loaded / total : 0 }),
    );
    request.upload.addEventListener('load', () => progress({ kind: 'received' }));
    request.addEventListener('progress', readOn);
    request.addEventListener('error', () => reject(asApiError(null)));
    request.addEventListener('abort', () => reject(signal.reason));
    request.addEventListener('load', () => {
      if (request.status !== 200) return reject(problemError(request.status, parsed(request.responseText)));
      readOn();
      if (report !== null) return resolve(report);
      reject(problem ?? new ApiError({ code: 'broken-stream', detail: currentTexts().error.network }));
    });
    signal.addEventListener('abort', () => request.abort(), { once: true });

    request.open('POST', `/api/corpus/files?${new URLSearchParams({ collection, replace: String(replace) })}`);
    request.setRequestHeader('accept', 'text/event-stream');
    const form = new FormData();
    for (const file of files) form.append('file', file, file.name);
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
