import type { Limits } from '../load/limits.ts';
import type { ArchiveReader } from '../store/archive-reader.ts';
import type { ArchiveWriter } from '../store/archive-writer.ts';
import type { Originals } from '../store/originals.ts';
import type { IngestProgress } from './ingest-progress.ts';
import type { ReaderPool } from './reader-pool.ts';

export type IngestDependencies = {
  readonly writer: ArchiveWriter;
  readonly reader: ArchiveReader;
  readonly originals: Originals;
  readonly pool: ReaderPool;
  /** Files read at the same time, from 1. */
  readonly parallel: number;
  readonly limits: Limits;
  /** The OCR program installed, or null. */
  readonly ocrId: string | null;
  /**
   * Whether it is meant that an empty folder takes these inputs, all there are, out of the archive. Absent: never, for a disk that is
   * not connected looks the same.
   */
  readonly mayEmpty?: (paths: readonly string[]) => boolean;
  readonly progress: IngestProgress;
  /** Milliseconds on a clock that does not jump. */
  readonly now: () => number;
};
