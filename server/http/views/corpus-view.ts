import { z } from 'zod';
import { FILE_STATES } from '#domain/file-outcome.ts';
import type { IngestState } from '../../corpus/ingest-queue.ts';
import type { RemovedFile } from '../../corpus/removed-files.ts';
import { PROBLEM } from '../problem.ts';

const REMOVED_FILE_VIEW = z.object({
  id: z.string(),
  path: z.string().describe('Of a closed file a phrase in its stead.'),
  removedAt: z.string(),
});
/** A file that can be put back. */
export type RemovedFileView = z.infer<typeof REMOVED_FILE_VIEW>;

export const INGEST_STATE_VIEW = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('idle') }),
  z.object({ kind: z.literal('waiting') }),
  z.object({ kind: z.literal('reading'), done: z.int().min(0), total: z.int().min(0) }),
  z.object({ kind: z.literal('step'), text: z.string() }),
]);

export const CORPUS_VIEW = z.object({
  changes: z.boolean().describe('Whether documents may be added and removed here.'),
  collections: z.array(z.string()),
  limits: z.object({ fileBytes: z.int(), files: z.int(), totalBytes: z.int() }),
  ingest: INGEST_STATE_VIEW,
  removed: z.array(REMOVED_FILE_VIEW).describe('Files taken out that can be put back, the newest first.'),
});
/** What can be done with the corpus folder, and what is being done. */
export type CorpusView = z.infer<typeof CORPUS_VIEW>;

const EXPLANATION = z.object({ code: z.string(), reason: z.string(), nextStep: z.string() });

const RECEIVED_FILE_VIEW = z.object({
  name: z.string().describe('As it was sent.'),
  path: z.string().nullable().describe('Where it is in the corpus; null when it was not taken in.'),
  state: z.enum([...FILE_STATES, 'ikke mottatt']),
  explanations: z.array(EXPLANATION),
  document: z.object({ id: z.string(), title: z.string() }).nullable(),
  replaced: z.boolean().describe('Another file stood there before; it can be put back by whoever runs the program.'),
});
/** What became of one file that was sent, or of an attachment that came inside it. */
export type ReceivedFileView = z.infer<typeof RECEIVED_FILE_VIEW>;

export const CORPUS_REPORT_VIEW = z.object({
  files: z.array(RECEIVED_FILE_VIEW),
  states: z.record(z.enum(FILE_STATES), z.int().min(0)).describe('Every input of the archive, by state.'),
  read: z.int().min(0).describe('Inputs that were read; the others were as before.'),
  removed: z.int().min(0).describe('Inputs that are gone since the last time.'),
  documents: z.int().min(0),
  seconds: z.number(),
});
/** What an ingest came to. */
export type CorpusReportView = z.infer<typeof CORPUS_REPORT_VIEW>;

export const REMOVAL_VIEW = z.object({
  removed: REMOVED_FILE_VIEW,
  pending: z.boolean().describe('True when another ingest is under way, and the archive follows when it is done.'),
});
export type RemovalView = z.infer<typeof REMOVAL_VIEW>;

export const RESTORED_VIEW = z.object({ file: RECEIVED_FILE_VIEW.nullable(), path: z.string(), pending: z.boolean() });
export type RestoredView = z.infer<typeof RESTORED_VIEW>;

/** The data of each event while the corpus is changed, by name, in the order they come; exactly one of the last two ends the stream. */
export const CORPUS_EVENTS = {
  'file-received': z.object({ name: z.string(), received: z.boolean() }),
  'ingest-progress': INGEST_STATE_VIEW,
  'corpus-end': CORPUS_REPORT_VIEW,
  'corpus-error': PROBLEM,
} as const;
export type CorpusEventName = keyof typeof CORPUS_EVENTS;
export type CorpusEventData<Name extends CorpusEventName> = z.infer<(typeof CORPUS_EVENTS)[Name]>;

export function ingestStateView(state: IngestState): z.infer<typeof INGEST_STATE_VIEW> {
  return { ...state };
}

/** What stands for the path of a file that is closed: its name may be what is kept from others. */
export const WITHHELD_PATH = 'Fil som er unntatt offentlighet';

export function removedFileView({ id, path, removedAt }: RemovedFile, closed: boolean): RemovedFileView {
  return { id, path: closed ? WITHHELD_PATH : path, removedAt };
}
