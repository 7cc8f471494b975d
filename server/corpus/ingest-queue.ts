import { ArchiveError } from '#domain/archive-error.ts';
import type { IngestProgress } from '../../ingest/pipeline/ingest-progress.ts';
import type { IngestReport } from '../../ingest/pipeline/ingest-report.ts';

/** How the bringing of the archive into step with the corpus stands. No file names: a closed document's may be confidential. */
export type IngestState =
  | { readonly kind: 'idle' }
  /** Another ingest holds the archive. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  /** After the files, in Norwegian: «Lærer ordvektorer av arkivet». */
  | { readonly kind: 'step'; readonly text: string };

/** Runs ingests, one at a time. */
export interface IngestQueue {
  state(): IngestState;
  /** Runs after those under way, waiting for another program that reads too. @throws ArchiveError `archive-busy` when that takes too long */
  run(listen?: (state: IngestState) => void): Promise<IngestReport>;
  /** Runs at once. @throws ArchiveError `archive-busy` when one is under way */
  runNow(rebuild: boolean, listen?: (state: IngestState) => void): Promise<IngestReport>;
}

export type RunsIngest = (rebuild: boolean, progress: IngestProgress) => Promise<IngestReport>;

export type Patience = { /** Milliseconds between attempts. */ readonly retry: number /** Milliseconds in all. */; readonly limit: number };
/** Long enough for the first reading of an archive of a few thousand documents. */
const PATIENCE: Patience = { retry: 500, limit: 600_000 };

/** @param ingest throws ArchiveError `archive-busy` when another has the lock */
export function createIngestQueue(ingest: RunsIngest, { retry, limit }: Patience = PATIENCE): IngestQueue {
  let state: IngestState = { kind: 'idle' };
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  async function attempt(rebuild: boolean, attempts: number, listen: (state: IngestState) => void): Promise<IngestReport> {
    const tell = (next: IngestState): void => {
      state = next;
      listen(next);
    };
    try {
      for (let left = attempts; ; left--) {
        try {
          return await ingest(rebuild, progressTo(tell));
        } catch (error) {
          if (!(error instanceof ArchiveError) || error.code !== 'archive-busy') throw error;
          if (left <= 1) throw busy(error);
          if (state.kind !== 'waiting') tell({ kind: 'waiting' });
          await new Promise((resolve) => {
            setTimeout(resolve, retry);
          });
        }
      }
    } finally {
      state = { kind: 'idle' };
    }
  }

  function enqueue(rebuild: boolean, attempts: number, listen: (state: IngestState) => void): Promise<IngestReport> {
    if (waiting > 0) listen({ kind: 'waiting' });
    waiting++;
    const result = last.then(() => attempt(rebuild, attempts, listen)).finally(() => waiting--);
    last = result.catch(() => undefined);
    return result;
  }

  return {
    state: () => state,
    run: (listen = () => undefined) => enqueue(false, Math.max(1, Math.ceil(limit / retry)), listen),
    runNow: (rebuild, listen = () => undefined) => (waiting > 0 ? Promise.reject(busy()) : enqueue(rebuild, 1, listen)),
  };
}

function progressTo(tell: (state: IngestState) => void): IngestProgress {
  let done = 0;
  let total = 0;
  return {
    started: (files) => tell({ kind: 'reading', done, total: (total = files) }),
    fileDone: () => tell({ kind: 'reading', done: ++done, total }),
    step: (text) => tell({ kind: 'step', text }),
    ended: () => undefined,
  };
}

/** Said without the paths in the lock's own words. */
function busy(cause?: unknown): ArchiveError {
  return new ArchiveError(
    'archive-busy',
    'En annen innlesing er i gang.',
    'Filer som er lagt inn eller fjernet, tas med neste gang arkivet leses inn. Vent til innlesingen er ferdig, og prøv igjen.',
    cause,
  );
}
