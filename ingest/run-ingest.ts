import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Embedder } from './embed/embedder.ts';
import { DEFAULT_LIMITS } from './load/limits.ts';
import { compiledModule } from './compiled-module.js';
import type { Archive } from './open-archive.ts';
import { findTesseract } from './parse/ocr/tesseract.ts';
import { ingestCorpus } from './pipeline/ingest-corpus.ts';
import type { IngestProgress } from './pipeline/ingest-progress.ts';
import type { IngestReport } from './pipeline/ingest-report.ts';
import { learntEmbedder } from './pipeline/learnt-embedder.ts';
import { createReaderPool } from './pipeline/reader-pool.ts';
import { refreshIndexFile } from './pipeline/index-file.ts';
import { refreshVectors } from './pipeline/refresh-vectors.ts';
import { lockForIngest } from './store/ingest-lock.ts';

export type IngestOptions = {
  readonly corpus: string;
  readonly data: string;
  readonly rebuild: boolean;
  /** null = learnt from the archive. */
  readonly embedder: Embedder | null;
  readonly progress: IngestProgress;
  /** As in `IngestDependencies`. */
  readonly mayEmpty?: (paths: readonly string[]) => boolean;
};

/** One ingest from start to end: files, then vectors. Only one runs at a time in a data folder. */
export async function runIngest(archive: Archive, options: IngestOptions, signal: AbortSignal): Promise<IngestReport> {
  const unlock = lockForIngest(options.data);
  const parallel = availableParallelism();
  const pool = createReaderPool({ size: parallel, module: () => compiledModule('ingest/pipeline/reader-process.ts') });
  try {
    const ocr = await findTesseract();
    const deps = {
      ...archive,
      pool,
      parallel,
      limits: DEFAULT_LIMITS,
      ocrId: ocr?.id ?? null,
      progress: options.progress,
      ...(options.mayEmpty !== undefined && { mayEmpty: options.mayEmpty }),
      now: () => performance.now(),
    };
    const report = await ingestCorpus(options.corpus, options.rebuild, deps, signal);
    const source = options.embedder === null ? learntEmbedder(archive.analyser) : { kind: 'given' as const, embedder: options.embedder };
    const embedder = await refreshVectors(archive.vectors, source, report.passages, options.rebuild, options.progress, signal);
    refreshIndexFile(archive.vectors, embedder, options.data, options.progress);
    return report;
  } finally {
    pool.close();
    unlock();
  }
}
