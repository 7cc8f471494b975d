import { Button, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { CountTable } from './CountTable.tsx';
import type { ChartEntry } from './chart-entry.ts';

type Props = {
  readonly title: string;
  /** What the rows of the table are. */
  readonly nameHeader: string;
  readonly entries: readonly ChartEntry[];
  /** The chart itself. */
  readonly children: ReactNode;
};

/** A chart, or the same as a table. */
export function ChartFigure({ title, nameHeader, entries, children }: Props) {
  const { overview } = useTexts();
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  return (
    <section className="chart card" aria-labelledby={heading}>
      <div className="chart__head">
        <Heading id={heading} level={3} data-size="2xs">
          {title}
        </Heading>
        <Button variant="tertiary" data-size="sm" onClick={() => setAsTable(!asTable)}>
          {asTable ? overview.asChart : overview.asTable}
          <span className="ds-sr-only">: {title}</span>
        </Button>
      </div>
      {asTable ? <CountTable caption={title} nameHeader={nameHeader} entries={entries} /> : children}
    </section>
  );
}
