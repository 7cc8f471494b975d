import path from 'node:path';
import type { Document } from '#domain/document.ts';
import { explain, type FileOutcome, type Remark } from '#domain/file-outcome.ts';
import type { Checksum } from '#domain/ids.ts';
import { Refusal } from '#domain/refusal.ts';
import { documentIdOf } from '../load/scan-corpus.ts';
import type { KnownFile, ReadInput } from '../store/archive-writer.ts';
import { markedName } from '../structure/metadata/confidentiality.ts';
import { attachmentJobs, type IngestJob } from './ingest-job.ts';
import type { IngestDependencies } from './ingest-dependencies.ts';
import type { ReadDocument } from './read-document.ts';

export type IngestedFile = {
  readonly outcome: FileOutcome;
  /** True when the bytes were as before and nothing was read again. */
  readonly unchanged: boolean;
  /** Inputs that came with this one, to be read next; `null` when those of before, if any, still hold. */
  readonly attachments: readonly IngestJob[] | null;
};

/**
 * Takes one input to its end state and stores it, in one transaction.
 *
 * @param again reads also when the bytes are as before
 */
export async function ingestFile(
  job: IngestJob,
  known: KnownFile | undefined,
  again: boolean,
  deps: IngestDependencies,
  signal: AbortSignal,
): Promise<IngestedFile> {
  const startedAt = deps.now();
  let checksum: Checksum | null = null;
  const input = (): ReadInput => ({ ...job, checksum, milliseconds: Math.round(deps.now() - startedAt) });
  try {
    const loaded = await job.load(signal);
    checksum = loaded.checksum;
    // The same bytes come out another way when the mail they came with has been closed or opened.
    if (!again && known?.checksum === checksum && isMarkedClosed(known) === job.closed) {
      deps.writer.touchFile(job.path, job.modifiedAt);
      return { outcome: known.outcome, unchanged: true, attachments: null };
    }
    const storedAt = deps.originals.put(checksum, loaded.bytes);
    const request = {
      name: path.posix.basename(job.path),
      storedAt,
      documentId: documentIdOf(job.path),
      revision: checksum,
      limits: deps.limits,
    };
    const read = await deps.pool.read(request, signal);
    const document = documentOf(job, checksum, read);
    const closed = document.access === 'closed';
    const tooDeep = read.attachments.length > 0 && job.depth >= deps.limits.attachmentDepth;
    const outcome = outcomeOf(job, read, closed, deps.writer.twinOf(checksum, job.path), tooDeep);
    deps.writer.putDocument(input(), {
      document,
      outcome,
      pages: read.pages,
      passages: closed ? [] : read.passages,
      closedTexts: read.closedTexts,
    });
    return { outcome, unchanged: false, attachments: tooDeep ? [] : attachmentJobs(job, read.attachments, closed) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { outcome: refuse(input(), job, known, error, deps), unchanged: false, attachments: null };
  }
}

function isMarkedClosed({ outcome }: KnownFile): boolean {
  return outcome.state !== 'avvist' && outcome.remarks.some(({ code }) => code === 'closed');
}

/** A file that was read before and cannot be read now keeps what was read, and says so; not as open when it has come with something closed. */
function refuse(
  input: ReadInput,
  job: IngestJob,
  known: KnownFile | undefined,
  { code, detail }: Refusal,
  { writer }: IngestDependencies,
): FileOutcome {
  const opened = known !== undefined && job.closed && !isMarkedClosed(known);
  if (opened) writer.removeFile(job.path);
  if (known === undefined || opened || known.documentId === null || known.outcome.state === 'avvist') {
    const outcome = { state: 'avvist', code, detail } as const;
    writer.putRefusal(input, outcome);
    return outcome;
  }
  const why = explain(code, detail).reason.replace(/\.$/u, '');
  const remarks: Remark[] = known.outcome.remarks.filter((remark) => remark.code !== 'earlier-kept');
  remarks.push({ code: 'earlier-kept', detail: why.charAt(0).toLowerCase() + why.slice(1) });
  const outcome = { state: 'indeksert med merknad', remarks } as const;
  writer.keepDocument(input, outcome);
  return outcome;
}

function documentOf(job: IngestJob, revision: Checksum, { format, metadata, pages }: ReadDocument): Document {
  return {
    id: documentIdOf(job.path),
    path: job.path,
    format,
    revision,
    metadata,
    status: metadata.status?.value ?? 'ukjent',
    access: job.closed || metadata.confidentiality !== null ? 'closed' : 'open',
    pageCount: pages.length,
    parentId: job.parentPath === null ? null : documentIdOf(job.parentPath),
    replacedBy: null,
  };
}

function outcomeOf(
  job: IngestJob,
  { remarks: read }: ReadDocument,
  closed: boolean,
  twin: string | null,
  tooDeep: boolean,
): Exclude<FileOutcome, { readonly state: 'avvist' }> {
  const remarks: Remark[] = [...read];
  if (closed && !remarks.some(({ code }) => code === 'closed')) remarks.unshift({ code: 'closed', detail: closedBy(job) });
  if (twin !== null) remarks.push({ code: 'duplicate', detail: twin });
  if (tooDeep) remarks.push({ code: 'attachment-skipped', detail: 'for mange nivåer med vedlegg i vedlegg' });
  return remarks.length === 0 ? { state: 'indeksert', remarks: [] } : { state: 'indeksert med merknad', remarks };
}

/** What closed a document that says nothing itself. */
function closedBy({ path: where }: IngestJob): string {
  const name = markedName(where);
  return name === null ? 'fulgte med en lukket e-post' : `navnet «${name}»`;
}
