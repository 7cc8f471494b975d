import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { OverviewView } from '../../../server/http/views/overview-view.ts';
import { WHOLE_ARCHIVE } from '../../routes/archive-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { formatDate, formatTime } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { DocumentFacts } from '../common/DocumentFacts.tsx';
import { BarList } from './BarList.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { typeEntries, yearEntries } from './overview-entries.ts';
import { YearColumns } from './YearColumns.tsx';

/** What the archive holds: how much, of what, from when. */
export function Holdings({ view }: { readonly view: OverviewView }) {
  const texts = useTexts();
  const { overview } = texts;
  const types = typeEntries(view.types, texts);
  const years = yearEntries(view.years);
  return (
    <section className="overview__section" aria-labelledby="holds-title">
      <Heading id="holds-title" level={2} data-size="sm">
        {overview.holdsTitle}
      </Heading>
      {view.documents === 0 && <Paragraph>{overview.emptyArchive}</Paragraph>}
      {view.documents > 0 && (
        <>
          <Figures view={view} />
          <div className="charts">
            <ChartFigure title={overview.byType} nameHeader={overview.type} entries={types}>
              <BarList entries={types} />
            </ChartFigure>
            {years.length > 0 && (
              <ChartFigure title={overview.byYear} nameHeader={overview.year} entries={years}>
                <YearColumns entries={years} />
              </ChartFigure>
            )}
          </div>
          <Newest view={view} />
        </>
      )}
      <p className="actions">
        <RouteLink to={{ name: 'archive', ...WHOLE_ARCHIVE }}>{overview.toArchive}</RouteLink>
      </p>
    </section>
  );
}

function Figures({ view: { documents, period, readAt } }: { readonly view: OverviewView }) {
  const { overview } = useTexts();
  const figures = [
    [overview.documents, [documents.toLocaleString('nb-NO')]],
    [overview.period, period === null ? [overview.noPeriod] : [`${formatDate(period.from)} –`, formatDate(period.to)]],
    [overview.readAt, [readAt === null ? overview.never : formatTime(readAt)]],
  ] as const;
  return (
    <dl className="figures">
      {figures.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {words.map((word) => (
              <span key={word}>{word} </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Newest({ view: { newest } }: { readonly view: OverviewView }) {
  const { overview } = useTexts();
  if (newest.length === 0) return null;
  return (
    <>
      <Heading level={3} data-size="2xs" className="overview__sub">
        {overview.newest}
      </Heading>
      <ul className="document-list">
        {newest.map((document) => (
          <li key={document.id}>
            <RouteLink to={{ name: 'document', target: { documentId: document.id, page: null, quote: null } }}>
              <span lang={document.language ?? undefined}>{document.title}</span>
            </RouteLink>
            <DocumentFacts head={document} />
          </li>
        ))}
      </ul>
    </>
  );
}
