import { useTexts } from '../../texts/use-texts.ts';
import { ChartLink } from './ChartLink.tsx';
import { barShare, type ChartEntry, mostDocuments } from './chart-entry.ts';

/** Bars that lie, one under the other; the bars are drawn, the words and numbers are text. */
export function BarList({ entries }: { readonly entries: readonly ChartEntry[] }) {
  const { overview } = useTexts();
  const most = mostDocuments(entries);
  return (
    <ul className="bars">
      {entries.map((entry) => (
        <li key={entry.key}>
          <ChartLink entry={entry} className="bars__row">
            <span className="bars__label">{entry.label}</span>
            <svg className="bars__bar" aria-hidden="true" focusable="false">
              <rect width={percent(barShare(entry.documents, most))} height="100%" />
            </svg>
            <span aria-hidden="true">{entry.documents}</span>
            <span className="ds-sr-only">{overview.documentsOf(entry.documents)}</span>
          </ChartLink>
        </li>
      ))}
    </ul>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
