import type { RefusalCode } from '#domain/file-outcome.ts';
import { ownNamesOf, readArchiveProfile } from '../load/archive-profile.ts';
import { type CorpusFile, scanCorpus } from '../load/scan-corpus.ts';
import type { KnownFile } from '../store/archive-writer.ts';
import { findReplacements } from './find-replacements.ts';
import type { IngestDependencies } from './ingest-dependencies.ts';
import { ingestFile } from './ingest-file.ts';
import { corpusJob, type IngestJob } from './ingest-job.ts';
import { countStates, type IngestReport, type Message, messagesOf, type ReportedFile } from './ingest-report.ts';
import { keepOwnNames } from './kept-own-names.ts';

/** Raised when reading a file gives another result than before; unchanged files are then read again. */
const READING_VERSION = '3';

/** Under this name the archive keeps the warning of the last ingest, '' when it had none. */
export const CORPUS_WARNING = 'corpus-warning';

/** Documents looked at in one go when replacements are found. */
const ALL = Number.MAX_SAFE_INTEGER;

/**
 * Brings the archive into step with a folder: new and changed files are read, files gone are removed, the rest is left alone.
 * A folder that is suddenly empty removes nothing, unless `deps.mayEmpty` says that it is meant: then the report has a warning.
 * One bad file never stops the others. Stopping at any moment leaves an archive of whole documents; the next run goes on.
 *
 * @param rebuild reads every file again
 * @throws ArchiveError when the run as such cannot go on (folder missing, its profile wrong, no room on disk)
 */
export async function ingestCorpus(corpus: string, rebuild: boolean, deps: IngestDependencies, signal: AbortSignal): Promise<IngestReport> {
  const startedAt = deps.now();
  const { writer, progress } = deps;
  const known = writer.knownFiles();
  const profile = await readArchiveProfile(corpus);
  const files = await scanCorpus(corpus);
  if (files.length === 0 && known.size > 0 && deps.mayEmpty?.([...known.keys()]) !== true) {
    const warnings = [emptiedCorpus(deps)];
    writer.setMeta(CORPUS_WARNING, warnings.map(({ reason, nextStep }) => `${reason} ${nextStep}`).join(' '));
    return report(deps, new Set(), [], warnings, (deps.now() - startedAt) / 1000);
  }
  if (writer.meta(CORPUS_WARNING) !== null) writer.setMeta(CORPUS_WARNING, '');
  const renamed = keepOwnNames(writer, ownNamesOf(profile));
  const again = rebuild || renamed || writer.meta('reading-version') !== READING_VERSION;
  const removed = goneFiles(files, known);
  for (const gone of removed) writer.removeFile(gone);

  const read = new Set<string>();
  const newOcr = deps.ocrId !== null && writer.meta('ocr') !== deps.ocrId;
  const readsAgain = (path: string): boolean => {
    const before = known.get(path);
    return again || before === undefined || mayDiffer(before, newOcr, removed);
  };
  const queue = files
    .filter((file) => readsAgain(file.path) || !isUnchanged(file, known.get(file.path)))
    // The largest first, so that no long file is left for one reader at the end.
    .toSorted((a, b) => b.bytes - a.bytes)
    .map((file) => corpusJob(file, deps.limits));
  let total = queue.length;
  progress.started(total);
  await inParallel(queue, deps.parallel, async (job) => {
    const { outcome, unchanged, attachments } = await ingestFile(job, known.get(job.path), readsAgain(job.path), deps, signal);
    if (attachments !== null) {
      removed.push(...removeOldAttachments(job, attachments, known, deps));
      queue.push(...attachments);
      total += attachments.length;
      if (attachments.length > 0) progress.started(total);
    }
    if (!unchanged) read.add(job.path);
    progress.fileDone(job.path, outcome);
  });
  progress.ended();

  const { documents } = deps.reader.documents({ offset: 0, limit: ALL });
  writer.setReplacements(findReplacements(documents));
  writer.setMeta('reading-version', READING_VERSION);
  if (deps.ocrId !== null) writer.setMeta('ocr', deps.ocrId);
  const now = writer.knownFiles();
  deps.originals.keepOnly(new Set([...now.values()].flatMap(({ checksum }) => checksum ?? [])));
  return report(deps, read, removed, [], (deps.now() - startedAt) / 1000);
}

/** Refusals that may be the machine's doing rather than the file's: tried again in every run, as is a file that is older in the archive. */
const TRIED_AGAIN: ReadonlySet<string> = new Set([
  'time-limit',
  'memory-limit',
  'parser-stopped',
  'unreadable',
  'name-unreadable',
  'folder-unreadable',
] satisfies RefusalCode[]);

function mayDiffer({ outcome }: KnownFile, newOcr: boolean, removed: readonly string[]): boolean {
  if (outcome.state === 'avvist') return TRIED_AGAIN.has(outcome.code);
  const waits = (code: string): boolean => code === 'earlier-kept' || (newOcr && (code === 'needs-ocr' || code === 'unreadable-text'));
  return outcome.remarks.some(({ code, detail }) => waits(code) || (code === 'duplicate' && removed.includes(detail)));
}

function isUnchanged(file: CorpusFile, known: KnownFile | undefined): known is KnownFile {
  return known !== undefined && known.bytes === file.bytes && known.modifiedAt === file.modifiedAt;
}

/** Inputs that are no longer in the corpus, with the attachments that came with them. What is in a folder no one can look into may be there. */
function goneFiles(files: readonly CorpusFile[], known: ReadonlyMap<string, KnownFile>): string[] {
  const present = new Set(files.map((file) => file.path));
  const unseen = files.filter(({ blocked }) => blocked === 'folder-unreadable').map((folder) => `${folder.path}/`);
  const isGone = (root: string): boolean => !present.has(root) && !unseen.some((folder) => root.startsWith(folder));
  return [...known.values()].filter((file) => isGone(rootOf(file, known))).map((file) => file.path);
}

function rootOf(file: KnownFile, known: ReadonlyMap<string, KnownFile>): string {
  let root = file;
  while (root.parentPath !== null) {
    const parent = known.get(root.parentPath);
    if (parent === undefined) return root.parentPath;
    root = parent;
  }
  return root.path;
}

function removeOldAttachments(
  job: IngestJob,
  attachments: readonly IngestJob[],
  known: ReadonlyMap<string, KnownFile>,
  { writer }: IngestDependencies,
): string[] {
  const kept = new Set(attachments.map(({ path }) => path));
  const old = [...known.keys()].filter(
    (path) => path.startsWith(`${job.path}/`) && ![...kept].some((keep) => path === keep || path.startsWith(`${keep}/`)),
  );
  for (const path of old) writer.removeFile(path);
  return old;
}

function emptiedCorpus({ reader }: IngestDependencies): Message {
  const { documents, closed } = reader.counts();
  const all = documents + closed;
  return {
    code: 'corpus-emptied',
    reason: `Dokumentmappen er tom, men arkivet har ${all === 1 ? 'ett dokument' : `${all} dokumenter`}. Ingenting er fjernet.`,
    nextStep:
      'Kontroller at ARKIV_CORPUS er riktig mappe og at disken er koblet til. Skal arkivet tømmes, kjør «npm run ingest -- --rebuild».',
  };
}

function report(
  deps: IngestDependencies,
  read: ReadonlySet<string>,
  removed: readonly string[],
  warnings: IngestReport['warnings'],
  seconds: number,
): IngestReport {
  const files = deps.reader.files().map(
    (file): ReportedFile => ({
      path: file.path,
      bytes: file.bytes,
      checksum: file.checksum,
      state: file.outcome.state,
      messages: messagesOf(file.outcome),
      milliseconds: file.milliseconds,
      unchanged: !read.has(file.path),
    }),
  );
  const { documents, passages } = deps.reader.counts();
  return {
    inputs: files.length,
    states: countStates(files),
    unchanged: files.filter(({ unchanged }) => unchanged).length,
    removed,
    documents,
    passages,
    seconds,
    warnings,
    files,
  };
}

/**
 * Works through a queue that may grow meanwhile, `parallel` items at a time, in order.
 *
 * @throws the first failure, once the work under way has ended; nothing more is started after it.
 */
async function inParallel<T>(queue: T[], parallel: number, work: (item: T) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  async function worker(): Promise<void> {
    for (;;) {
      const item = failures.length === 0 ? queue.shift() : undefined;
      if (item === undefined) return;
      await work(item).catch((failure: unknown) => void failures.push(failure));
    }
  }
  // Work may add to the queue after a worker has found it empty, so the workers are started again until it stays empty.
  while (queue.length > 0 && failures.length === 0) {
    await Promise.all(Array.from({ length: parallel }, worker));
  }
  if (failures.length > 0) throw failures[0];
}
