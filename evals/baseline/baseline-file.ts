import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ArchiveError } from '#domain/archive-error.ts';
import { type Baseline, baselineSchema } from './baseline.ts';

const EMPTY: Baseline = { suites: {}, gate: {} };

export const BASELINE_FILE = fileURLToPath(new URL('baseline.json', import.meta.url));

/**
 * The recorded figures; none when nothing has been recorded.
 *
 * @throws ArchiveError `invalid-input` when the file is not as it is written
 */
export function readBaseline(file = BASELINE_FILE): Baseline {
  if (!existsSync(file)) return EMPTY;
  try {
    return baselineSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new ArchiveError(
      'invalid-input',
      'Referansen evals/baseline/baseline.json har ikke rett form.',
      'Hent den tilbake fra versjonskontrollen, eller ta den opp på nytt med --record.',
      cause,
    );
  }
}

/** Puts the suites given in place of those of the same name and keeps the others. */
export function writeBaseline(recorded: Baseline, file = BASELINE_FILE): void {
  const { suites, gate } = readBaseline(file);
  const baseline: Baseline = { suites: sorted({ ...suites, ...recorded.suites }), gate: sorted({ ...gate, ...recorded.gate }) };
  writeFileSync(`${file}.new`, `${JSON.stringify(baseline, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => a.localeCompare(b)));
}
