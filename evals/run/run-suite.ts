import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArchiveError } from '#domain/archive-error.ts';
import type { DataName } from '../baseline/baseline.ts';
import { dataName } from '../baseline/data-name.ts';
import { archiveSuite } from '../suites/archive.ts';
import { type GoldArchive, presentSources } from '../suites/archive-sources.ts';
import { citationsSuite } from '../suites/citations.ts';
import { injectionsSuite } from '../suites/injections.ts';
import { norquadSuite } from '../suites/norquad.ts';
import { norsummSuite } from '../suites/norsumm.ts';
import { peersSuite } from '../suites/peers.ts';
import { READING_TRUTHS, readingSuite } from '../suites/reading.ts';
import { refusalsSuite } from '../suites/refusals.ts';
import type { EvalRun } from './eval-run.ts';
import type { SuiteFiles } from './suite-files.ts';
import type { SuiteName } from './suite-name.ts';

/**
 * Runs one suite through the code that serves users.
 *
 * @param files as `suiteFiles` found them
 * @throws ArchiveError `not-found` or `invalid-input` from reading the data, `internal` when a suite that reads files is given none
 */
export async function runSuite(suite: SuiteName, files: SuiteFiles | null, signal: AbortSignal): Promise<EvalRun> {
  switch (suite) {
    case 'reading':
      return { suite, data: named(READING_TRUTHS.map(({ file }) => file)), result: await readingSuite(signal) };
    case 'norquad': {
      const { folder, questions } = given(files);
      return { suite, data: norquadData({ folder, questions }), result: await norquadSuite(folder, questions, signal) };
    }
    case 'peers': {
      const { folder, questions } = given(files);
      return { suite, data: named([path.join(folder, 'passages.jsonl'), questions]), result: await peersSuite(folder, questions, signal) };
    }
    case 'norsumm': {
      const { questions } = given(files);
      return { suite, data: named([questions]), result: { figures: await norsummSuite(questions, signal) } };
    }
    case 'injections': {
      const { questions } = given(files);
      return { suite, data: named([questions]), result: await injectionsSuite(questions, signal) };
    }
    case 'archive':
      return { suite, data: goldData(presentSources().archives), result: await archiveSuite('all', 'all', signal) };
    case 'citations':
      return { suite, data: answersData(), result: await citationsSuite(signal) };
    case 'refusals':
      return { suite, data: answersData(), result: await refusalsSuite(signal) };
  }
}

/** Names of what `norquadSuite` reads. */
export function norquadData({ folder, questions }: SuiteFiles): DataName[] {
  return named([path.join(folder, 'passages.jsonl'), questions, path.join(folder, 'refusal.json')]);
}

/** Names of the gold questions over the archives. */
export function goldData(archives: readonly GoldArchive[]): DataName[] {
  return archives.map((archive) => dataName(fileURLToPath(new URL(`../datasets/archive/${archive}.jsonl`, import.meta.url))));
}

function answersData(): DataName[] {
  const { archives, norquad } = presentSources();
  return [...goldData(archives), ...(norquad === null ? [] : norquadData(norquad))];
}

function named(files: readonly string[]): DataName[] {
  return files.filter(existsSync).map(dataName);
}

function given(files: SuiteFiles | null): SuiteFiles {
  if (files === null) throw new ArchiveError('internal', 'Delprøven fikk ingen filer.', 'Meld fra om feilen.');
  return files;
}
