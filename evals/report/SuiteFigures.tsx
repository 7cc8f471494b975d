import type { ReactNode } from 'react';
import type { Comparison } from '../baseline/compare-figures.ts';
import { shownChange, shownFigure } from '../baseline/shown-figure.ts';
import { FigureTable } from './FigureTable.tsx';
import { SUITE_NAMES } from './norwegian-names.ts';

type Props = { readonly suite: string; readonly comparison: Comparison };

/** The guarded figures of one suite, now and in the baseline. */
export function SuiteFigures({ suite, comparison }: Props): ReactNode {
  const name = SUITE_NAMES[suite] ?? suite;
  return (
    <div>
      <FigureTable
        caption={name}
        head={['Tall', 'Nå', 'Referanse', 'Endring']}
        rows={comparison.changes
          .filter(({ rule }) => rule !== null)
          .map(({ path, rule, value, before, change, fell }) => ({
            name: rule?.label ?? path,
            cells: [
              shownFigure(value),
              shownFigure(before),
              fell ? (
                <strong key="change" className="worse-text">
                  {shownChange(change)} dårligere
                </strong>
              ) : (
                shownChange(change)
              ),
            ],
          }))}
      />
      {comparison.kind === 'not-compared' ? <p className="note">{comparison.reason}</p> : null}
    </div>
  );
}
