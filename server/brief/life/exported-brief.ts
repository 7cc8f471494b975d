import type { BriefContent } from '#domain/brief.ts';
import type { ExportFormat } from '../export/export-format.ts';
import type { ExportedFile } from '../export/export-options.ts';
import type { PeoplesEdits } from './peoples-edits.ts';
import type { BriefStanding } from './brief-status.ts';

/** A brief as it is handed over to become a file. */
export type ExportedBrief = BriefStanding & {
  /** As it reads: `writtenContent`. */
  readonly content: BriefContent;
  /** Left out, nothing. */
  readonly edits?: PeoplesEdits;
};

/** @throws ArchiveError `invalid-input` when this kind of brief has no such format, `not-found` when a source is no longer open */
export type BriefExporter = (brief: ExportedBrief, format: ExportFormat) => Promise<ExportedFile>;
