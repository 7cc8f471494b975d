import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import type { Baseline } from '../baseline/baseline.ts';
import type { EvalRun } from '../run/eval-run.ts';
import { renderReport } from './render-report.ts';

/**
 * Writes the report in place of an older one.
 *
 * @returns the file, from the working folder
 * @throws ArchiveError `data-unwritable`
 */
export function writeReport(runs: readonly EvalRun[], baseline: Baseline, file: string): string {
  const html = renderReport({ runs, baseline, made: new Date(), node: process.version });
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, html);
    renameSync(`${file}.new`, file);
  } catch (cause) {
    throw new ArchiveError('data-unwritable', `Kan ikke skrive rapporten til ${file}.`, 'Velg en annen fil med --report.', cause);
  }
  return path.relative(process.cwd(), file);
}
