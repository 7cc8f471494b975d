import type { ReactNode } from 'react';
import { shownFigure } from '../baseline/shown-figure.ts';
import type { RougeScores } from '../scorers/rouge.ts';
import type { NorsummReport } from '../suites/norsumm.ts';
import { FigureTable } from './FigureTable.tsx';

/** ROUGE of our summaries beside what anyone could do. */
export function SummaryTable({ report }: { readonly report: NorsummReport }): ReactNode {
  const row = (name: string, { rouge1, rouge2, rougeL }: RougeScores, marked = false) => {
    return { name, marked, cells: [rouge1, rouge2, rougeL].map(shownFigure) };
  };
  return (
    <FigureTable
      caption={`${report.articles} artikler, sammendrag på høyst 100 ord`}
      head={['Sammendrag', 'ROUGE-1', 'ROUGE-2', 'ROUGE-L']}
      rows={[
        row('Arkivsvar', report, true),
        row('De første 100 ordene', report.peers.lead100),
        row('De tre første setningene', report.peers.lead3),
        row('Arkivsvar, tegn med æ, ø og å', report.unicode),
      ]}
    />
  );
}
