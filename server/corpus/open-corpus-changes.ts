import type { Config } from '../../ingest/config.ts';
import type { Embedder } from '../../ingest/embed/embedder.ts';
import { DEFAULT_LIMITS } from '../../ingest/load/limits.ts';
import type { Archive } from '../../ingest/open-archive.ts';
import { type ClosedMarks, shareClosedMarks } from '../../ingest/store/closed-marks.ts';
import { runIngest } from '../../ingest/run-ingest.ts';
import { isClosedPath } from './closed-path.ts';
import { type CorpusChanges, MOST_FILES, MOST_TOTAL_BYTES } from './corpus-changes.ts';
import { openCorpusFolder } from './corpus-folder.ts';
import { createIngestQueue } from './ingest-queue.ts';
import { folderRemovedFiles } from './removed-files.ts';
import { takenOut } from './taken-out.ts';

/**
 * Changes to the corpus of the configuration.
 *
 * @param closedMarks where else what is closed is remembered
 * @param loopback the server listens to this machine alone
 * @param signal stops an ingest under way
 */
export function openCorpusChanges(
  archive: Archive,
  closedMarks: ClosedMarks,
  { corpus, data, uploads }: Config,
  embedder: Embedder | null,
  loopback: boolean,
  signal: AbortSignal,
): CorpusChanges {
  const removed = folderRemovedFiles(data);
  const { fileBytes } = DEFAULT_LIMITS;
  return {
    allowed: uploads === 'on' || (uploads === 'auto' && loopback),
    folder: openCorpusFolder(corpus, removed, fileBytes, (corpusPath) => isClosedPath(archive.reader, corpusPath)),
    removed,
    ingests: createIngestQueue(async (rebuild, progress) => {
      const mayEmpty = await takenOut(removed);
      try {
        return await runIngest(archive, { corpus, data, rebuild, embedder, progress, mayEmpty }, signal);
      } finally {
        shareClosedMarks(archive.closedMarks, closedMarks);
      }
    }),
    limits: { fileBytes, files: MOST_FILES, totalBytes: MOST_TOTAL_BYTES },
  };
}
