import type { CorpusFolder } from './corpus-folder.ts';
import type { IngestQueue } from './ingest-queue.ts';
import type { RemovedFiles } from './removed-files.ts';

/** What is needed to add to, remove from and read the corpus again. */
export type CorpusChanges = {
  /** False = the page may read the archive but not change it. */
  readonly allowed: boolean;
  readonly folder: CorpusFolder;
  readonly removed: RemovedFiles;
  readonly ingests: IngestQueue;
  readonly limits: UploadLimits;
};

type UploadLimits = {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Files in one go. */
  readonly files: number;
  /** Bytes in one go. */
  readonly totalBytes: number;
};

/** Files and bytes taken in one go: a year's council papers, and what fits on a small disk. Range 1–1,000 files. */
export const MOST_FILES = 200;
export const MOST_TOTAL_BYTES = 2 * 1024 ** 3;
