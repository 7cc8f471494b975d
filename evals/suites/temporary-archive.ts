import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Archive, openArchive } from '../../ingest/open-archive.ts';
import { silentProgress } from '../../ingest/pipeline/ingest-progress.ts';
import { runIngest } from '../../ingest/run-ingest.ts';
import type { Without } from '../../server/retrieval/answer-rules.ts';
import { type Answers, openAnswers } from '../../server/open-answers.ts';

/** An archive read anew for one measurement, with the engines that serve users. */
export type TemporaryArchive = {
  readonly archive: Archive;
  readonly answers: Answers;
  /** The same engines over the same archive, but for these rules. */
  readonly answersWithout: (without: Without) => Answers;
};

/**
 * Reads documents into an archive of their own, uses it, and clears it away.
 *
 * @param fill puts the documents in the folder it is given, or names another folder where they lie
 */
export async function withTemporaryArchive<T>(
  fill: (folder: string) => Promise<string>,
  use: (opened: TemporaryArchive) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const work = mkdtempSync(path.join(tmpdir(), 'arkivsvar-evals-'));
  const data = path.join(work, 'data');
  const archive = openArchive(data);
  try {
    const corpus = await fill(path.join(work, 'documents'));
    await runIngest(archive, { corpus, data, rebuild: false, embedder: null, progress: silentProgress }, signal);
    const answersWithout = (without: Without): Answers => openAnswers(archive, data, null, undefined, without);
    return await use({ archive, answers: openAnswers(archive, data, null), answersWithout });
  } finally {
    archive.close();
    rmSync(work, { recursive: true, force: true });
  }
}
