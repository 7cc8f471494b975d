import type { SuiteBaseline } from './baseline.ts';
import type { Measured } from './compare-figures.ts';

/** The names a suite may give the number of things it measured. */
const COUNTS = ['questions', 'papers', 'articles', 'cases', 'answers'] as const;

/** What was measured, as it is kept. @param now the day it was measured */
export function recordSuite({ data, figures }: Measured, now: Date): SuiteBaseline {
  const count = COUNTS.map((name) => figures[name]).find((value) => typeof value === 'number');
  return { recorded: now.toISOString().slice(0, 10), node: process.version, data, questions: count ?? 0, figures };
}
