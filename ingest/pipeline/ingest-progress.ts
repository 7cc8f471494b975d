import type { FileOutcome } from '#domain/file-outcome.ts';

/** Told how an ingest goes along. */
export interface IngestProgress {
  /** `total` files are to be read; called again when attachments turn up. */
  started(total: number): void;
  fileDone(path: string, outcome: FileOutcome): void;
  /** A step after the files, in Norwegian: «Lærer ordvektorer». */
  step(text: string): void;
  ended(): void;
}

export const silentProgress: IngestProgress = {
  started: () => undefined,
  fileDone: () => undefined,
  step: () => undefined,
  ended: () => undefined,
};
