import type { ReactNode } from 'react';
import { shownFigure } from '../baseline/shown-figure.ts';
import type { PeerRow } from '../peers/compare-peers.ts';
import { OURS } from '../suites/peers.ts';
import { FigureTable } from './FigureTable.tsx';

type Share = Exclude<keyof PeerRow, 'name' | 'msPerQuestion'>;

const COLUMNS: readonly (readonly [Share, string])[] = [
  ['documentRecallAt1', 'Rett dokument først'],
  ['documentNdcgAt10', 'nDCG@10'],
  ['sentenceHitAt1', 'Rett setning først'],
  ['sentenceHitAt3', '… av tre'],
  ['sentenceHitAt5', '… av fem'],
];

const MILLISECONDS = new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Our retriever beside what one could pick instead, the best figure of each column in bold. */
export function PeersTable({ rows }: { readonly rows: readonly PeerRow[] }): ReactNode {
  const best = new Map(COLUMNS.map(([figure]) => [figure, Math.max(...rows.map((row) => row[figure]))]));
  return (
    <FigureTable
      wide
      caption="De samme spørsmålene og tekstene i samme kjøring. Det beste tallet i hver kolonne er uthevet."
      head={['Søk', ...COLUMNS.map(([, name]) => name), 'ms per spørsmål']}
      rows={rows.map((row) => ({
        name: row.name,
        marked: row.name === OURS,
        cells: [
          ...COLUMNS.map(([figure]) => {
            const shown = shownFigure(row[figure]);
            return row[figure] === best.get(figure) ? <strong key={figure}>{shown}</strong> : shown;
          }),
          MILLISECONDS.format(row.msPerQuestion),
        ],
      }))}
    />
  );
}
