import { z } from 'zod';
import { FILE_STATES, type FileOutcome } from '#domain/file-outcome.ts';
import { documentIdOf } from '../../../ingest/load/scan-corpus.ts';
import type { StoredFile } from '../../../ingest/store/archive-reader.ts';
import { OUTCOME_VIEW, outcomeView } from './outcome-view.ts';

export const FILE_VIEW = z.object({
  id: z.string().nullable().describe('What removes the file; null for a closed document.'),
  path: z.string().nullable().describe('null for a closed document, whose name may itself be confidential.'),
  bytes: z.int().nullable(),
  ...OUTCOME_VIEW.shape,
  documentId: z.string().nullable(),
  milliseconds: z.number().describe('Time used to read the file.'),
  readAt: z.string(),
});
/** How the last reading of one input file ended. */
export type FileView = z.infer<typeof FILE_VIEW>;

export const FILES_VIEW = z.object({
  total: z.int().min(0).describe('Files that match.'),
  offset: z.int().min(0),
  limit: z.int().min(1),
  states: z.record(z.enum(FILE_STATES), z.int().min(0)).describe('Every input file of the archive, by state.'),
  files: z.array(FILE_VIEW),
});
export type FilesView = z.infer<typeof FILES_VIEW>;

/** What may be shown of each file: of closed documents, and of what came inside them, only how it ended. */
export function filesShown(files: readonly StoredFile[]): FileView[] {
  return files.map((file) => (file.closed ? closedFileView(file) : fileView(file)));
}

function fileView({ path, bytes, outcome, documentId, milliseconds, readAt }: StoredFile): FileView {
  return { id: documentIdOf(path), path, bytes, ...outcomeView(outcome), documentId, milliseconds, readAt };
}

function closedFileView({ outcome, milliseconds, readAt }: StoredFile): FileView {
  return { id: null, path: null, bytes: null, ...outcomeView(withoutDetails(outcome)), documentId: null, milliseconds, readAt };
}

/** Details may quote the document. */
function withoutDetails(outcome: FileOutcome): FileOutcome {
  if (outcome.state === 'avvist') return { ...outcome, detail: '' };
  if (outcome.state === 'indeksert') return outcome;
  return { ...outcome, remarks: outcome.remarks.map(({ code }) => ({ code, detail: '' })) };
}
