import type { Measured } from '../baseline/compare-figures.ts';
import { flatFigures } from '../baseline/flat-figures.ts';
import { goldData, norquadData } from '../run/run-suite.ts';
import { missingFile, suiteFiles } from '../run/suite-files.ts';
import { archiveSuite } from '../suites/archive.ts';
import { norquadSuite } from '../suites/norquad.ts';

/** A part of a suite that is fast enough to be one of the tests. */
export type GateSuite = {
  /** The suite it is a part of. */
  readonly name: 'norquad' | 'archive';
  /** Whether its data is there. */
  readonly present: boolean;
  /** @throws ArchiveError as the suite */
  measure(signal: AbortSignal): Promise<Measured>;
};

/** Every so many of NorQuAD's questions, over all its passages. Range 4–10: a minute at most on two busy cores, and at least 40 questions. */
const EVERY = 6;

const norquad = suiteFiles('norquad', {});

export const GATE: readonly GateSuite[] = [
  {
    name: 'norquad',
    present: norquad !== null && missingFile(norquad) === null,
    async measure(signal) {
      if (norquad === null) return { data: [], figures: {} };
      const { figures } = await norquadSuite(norquad.folder, norquad.questions, signal, { every: EVERY });
      return { data: norquadData(norquad), figures: flatFigures(figures) };
    },
  },
  {
    name: 'archive',
    present: true,
    async measure(signal) {
      const { figures } = await archiveSuite('corpus', 'all', signal);
      return { data: goldData(['corpus']), figures: flatFigures(figures) };
    },
  },
];
