import type { SuiteBaseline } from '../baseline/baseline.ts';
import { compareFigures, fallen, type Measured } from '../baseline/compare-figures.ts';
import { changeSentence } from '../baseline/change-sentence.ts';

/**
 * Why the gate is shut, a Norwegian sentence for each reason; [] when it is open. Figures that cannot be compared shut it too, or a change
 * of the data would let anything pass.
 */
export function gateFaults(measured: Measured, baseline: SuiteBaseline | undefined): string[] {
  const comparison = compareFigures(measured, baseline);
  if (comparison.kind === 'not-compared') return [`${comparison.reason} Ta opp referansen på nytt med «npm run evals -- --record».`];
  return fallen(comparison).map(changeSentence);
}
