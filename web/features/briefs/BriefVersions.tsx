import { Details } from '@digdir/designsystemet-react';
import { useCallback } from 'react';
import type { BriefVersionsView } from '../../../server/http/views/brief-diff-view.ts';
import { fetchBriefVersions } from '../../client/brief-requests.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import type { Route } from '../../routes/route.ts';
import { formatTime } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { useKept } from '../documents/use-kept.ts';
import { BriefStatusTag } from './BriefStatusTag.tsx';

type Props = {
  readonly id: string;
  /** Number of the version shown. */
  readonly shown: number;
  /** Number of the newest version as far as is known here; another is a reason to load again. */
  readonly newest: number | null;
};

/** Every version of a brief, newest first: what was done, by whom and when. */
export function BriefVersions({ id, shown, newest }: Props) {
  const { life: t } = useTexts().briefs;
  const loaded = useLoaded(
    useCallback(
      (signal: AbortSignal) => (newest === 0 ? Promise.reject(new RangeError('version')) : fetchBriefVersions(id, signal)),
      [id, newest],
    ),
  );
  const view = useKept(loaded);
  if (loaded.state === 'failed') return <ErrorNotice error={loaded.error} retry={loaded.retry} what={t.versionsFailed} />;
  if (view === null) return null;
  return (
    <Details className="versions no-print" data-size="sm">
      <Details.Summary>{t.versions(view.versions.length)}</Details.Summary>
      <Details.Content>
        <ol className="versions__list" reversed>
          {view.versions.map((version) => (
            <Version
              key={version.number}
              id={id}
              version={version}
              shown={version.number === shown}
              newest={view.versions[0]?.number ?? 0}
            />
          ))}
        </ol>
      </Details.Content>
    </Details>
  );
}

type VersionProps = {
  readonly id: string;
  readonly version: BriefVersionsView['versions'][number];
  readonly shown: boolean;
  readonly newest: number;
};

function Version({ id, version: { number, change, status, by, at }, shown, newest }: VersionProps) {
  const { page, life: t } = useTexts().briefs;
  const to = (compareWith: number | null): Route => ({
    name: 'brief',
    id,
    version: number === newest && compareWith === null ? null : number,
    compareWith,
    source: null,
  });
  return (
    <li>
      <span className="versions__what">
        <strong>{page.version(number)}</strong> {t.changes[change]} {t.byWhom(by)} {formatTime(at)} <BriefStatusTag status={status} />
      </span>
      <span className="versions__links">
        {shown ? (
          <span className="subtle">{t.current}</span>
        ) : (
          <RouteLink to={to(null)} aria-label={t.showVersion(number)}>
            {t.show}
          </RouteLink>
        )}
        {number > 1 && change !== 'kontrollert' && change !== 'godkjent' && change !== 'gjenåpnet' && (
          <RouteLink to={to(number - 1)} aria-label={t.compareVersion(number)}>
            {t.compare}
          </RouteLink>
        )}
      </span>
    </li>
  );
}
