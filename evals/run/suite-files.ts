import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArchiveError } from '#domain/archive-error.ts';
import type { SuiteName } from './suite-name.ts';

/** What a user points at; both are paths from the working folder. */
export type DataOptions = { readonly data?: string; readonly questions?: string };

/** The files of a suite that reads files outside the project; absolute. */
export type SuiteFiles = {
  /** Holds the passages of NorQuAD; of no use to the other suites. */
  readonly folder: string;
  readonly questions: string;
};

type Source = { readonly folder: string; readonly questions: string };

const NORQUAD: Source = { folder: 'eval/norquad', questions: 'questions-validation.jsonl' };

/** Below the folder of shared data beside the project; the suites that are not here find their own. */
const SOURCES: Readonly<Partial<Record<SuiteName, Source>>> = {
  norquad: NORQUAD,
  peers: NORQUAD,
  norsumm: { folder: 'eval/norsumm', questions: 'dev.jsonl' },
  injections: { folder: 'files/injeksjon', questions: 'cases.jsonl' },
};

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/**
 * The files a suite reads: those named, or those beside the project.
 *
 * @returns null for a suite that finds its own data
 * @throws ArchiveError `wrong-usage` when something is named that the suite does not read
 */
export function suiteFiles(suite: SuiteName, options: DataOptions): SuiteFiles | null {
  const source = SOURCES[suite];
  if (source === undefined) {
    if (options.data !== undefined || options.questions !== undefined) throw notTaken(suite);
    return null;
  }
  const folder = options.data === undefined ? path.join(SHARED, source.folder) : path.resolve(options.data);
  return { folder, questions: options.questions === undefined ? path.join(folder, source.questions) : path.resolve(options.questions) };
}

/** The first file of a suite that is not there; null when it can be run. */
export function missingFile(files: SuiteFiles | null): string | null {
  return files === null || existsSync(files.questions) ? null : files.questions;
}

function notTaken(suite: SuiteName): ArchiveError {
  return new ArchiveError(
    'wrong-usage',
    `Delprøven ${suite} finner dataene sine selv og tar ikke --data eller --questions.`,
    `De gjelder ${Object.keys(SOURCES).join(', ')}.`,
  );
}
