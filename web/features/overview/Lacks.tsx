import { Heading } from '@digdir/designsystemet-react';
import type { OverviewView } from '../../../server/http/views/overview-view.ts';
import { WHOLE_ARCHIVE } from '../../routes/archive-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { formatDate } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { missingYears, yearsText } from './year-groups.ts';

/** What the archive does not hold, so that no answer is not taken for «it never happened». */
export function Lacks({ view }: { readonly view: OverviewView }) {
  const { overview } = useTexts();
  const { period, undated, closed, files } = view;
  const gaps = missingYears(view.years);
  return (
    <section className="overview__section" aria-labelledby="lacks-title">
      <Heading id="lacks-title" level={2} data-size="sm">
        {overview.lacksTitle}
      </Heading>
      <ul className="lacks">
        {period !== null && <li>{overview.lacksAfter(formatDate(period.to))}</li>}
        {gaps.length > 0 && <li>{overview.lacksYears(listed(gaps.map(yearsText)))}</li>}
        {undated > 0 && <li>{overview.undated(undated)}</li>}
        {closed > 0 && <li>{overview.closed(closed)}</li>}
        {files.states.avvist === 0 ? <li>{overview.noneRefused}</li> : <Refused view={view} />}
      </ul>
    </section>
  );
}

function Refused({ view: { files } }: { readonly view: OverviewView }) {
  const { overview } = useTexts();
  const all = files.states.avvist;
  return (
    <li>
      {overview.refused(all)}
      <ul className="refused">
        {files.refused.map((file, index) => (
          <li key={file.path ?? `closed-${index}`}>
            <span className="refused__path">{file.path ?? overview.closedFile}</span>
            {file.explanations.map((explanation) => (
              <span key={explanation.code} lang="nb">
                {explanation.reason} <span className="subtle">{explanation.nextStep}</span>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {all > files.refused.length && (
        <RouteLink to={{ name: 'archive', ...WHOLE_ARCHIVE, list: 'avvist' }}>{overview.allRefused}</RouteLink>
      )}
    </li>
  );
}

/** «2015, 2017–2019 og 2023» */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} og ${last}`;
}
