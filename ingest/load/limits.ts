/** Bounds on one file; beyond them the file is refused with the limit named. */
export type Limits = {
  /** Bytes on disk. */
  readonly fileBytes: number;
  /** Bytes after unpacking, all parts together. */
  readonly unpackedBytes: number;
  /** Parts in a zip container. */
  readonly zipEntries: number;
  /** Pages, slides or sheets. */
  readonly pages: number;
  /** Characters of text. */
  readonly characters: number;
  /** Nesting of XML or HTML elements. */
  readonly depth: number;
  /** Computing time of the process that reads the file, milliseconds; starts anew at each page read by OCR. */
  readonly cpuMilliseconds: number;
  /** Time on the clock, milliseconds, for one that waits without end; starts anew in the same way. Generous: a busy machine is no fault of the file. */
  readonly wallMilliseconds: number;
  /** Resident memory of the worker that reads the file, bytes. */
  readonly memoryBytes: number;
  /** Levels of message within message; attachments deeper than this are not read. */
  readonly attachmentDepth: number;
  readonly attachments: number;
};

const MEGABYTE = 1024 * 1024;

/** Generous for council papers (the largest seen is 60 MB and 1,200 pages), tight for bombs. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 200 * MEGABYTE,
  unpackedBytes: 400 * MEGABYTE,
  zipEntries: 10_000,
  pages: 5_000,
  characters: 20_000_000,
  depth: 1_000,
  cpuMilliseconds: 25_000,
  wallMilliseconds: 900_000,
  memoryBytes: 1_500 * MEGABYTE,
  attachmentDepth: 3,
  attachments: 100,
};
