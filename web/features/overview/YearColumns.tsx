import { useTexts } from '../../texts/use-texts.ts';
import { ChartLink } from './ChartLink.tsx';
import { barShare, type ChartEntry, mostDocuments } from './chart-entry.ts';

/** Per cent of the height; the number stands above the bar. */
const TALLEST = 85;

/** Bars that stand, in the order of time. */
export function YearColumns({ entries }: { readonly entries: readonly ChartEntry[] }) {
  const { overview } = useTexts();
  const most = mostDocuments(entries);
  return (
    <ol className="columns">
      {entries.map((entry) => {
        const height = barShare(entry.documents, most) * TALLEST;
        return (
          <li key={entry.key}>
            <ChartLink entry={entry} className="columns__column">
              <svg className="columns__bar" aria-hidden="true" focusable="false">
                <rect width="100%" y={`${(100 - height).toFixed(2)}%`} height={`${height.toFixed(2)}%`} />
                <text x="50%" y={`${(100 - height).toFixed(2)}%`} dy="-0.4em" textAnchor="middle">
                  {entry.documents}
                </text>
              </svg>
              <span className="columns__label">{entry.label}</span>
              <span className="ds-sr-only">{overview.documentsOf(entry.documents)}</span>
            </ChartLink>
          </li>
        );
      })}
    </ol>
  );
}
