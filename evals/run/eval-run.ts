import type { DataName } from '../baseline/baseline.ts';
import type { ArchiveRun } from '../suites/archive.ts';
import type { CitationRun } from '../suites/citations.ts';
import type { InjectionRun } from '../suites/injections.ts';
import type { NorQuadRun } from '../suites/norquad.ts';
import type { NorsummReport } from '../suites/norsumm.ts';
import type { PeerFigures } from '../suites/peers.ts';
import type { ReadingRun } from '../suites/reading.ts';
import type { RefusalRun } from '../suites/refusals.ts';

type Ran<Suite extends string, Result> = { readonly suite: Suite; readonly data: readonly DataName[]; readonly result: Result };

/** What came of one suite, with what it was measured on. Every result holds the `figures` that are printed and recorded. */
export type EvalRun =
  | Ran<'reading', ReadingRun>
  | Ran<'norquad', NorQuadRun>
  | Ran<'archive', ArchiveRun>
  | Ran<'citations', CitationRun>
  | Ran<'refusals', RefusalRun>
  | Ran<'injections', InjectionRun>
  | Ran<'norsumm', { readonly figures: NorsummReport }>
  | Ran<'peers', { readonly figures: PeerFigures }>;

/** The run of one suite among several; undefined when it was not run. */
export function runOf<Suite extends EvalRun['suite']>(
  runs: readonly EvalRun[],
  suite: Suite,
): Extract<EvalRun, { suite: Suite }> | undefined {
  return runs.find((run): run is Extract<EvalRun, { suite: Suite }> => run.suite === suite);
}
