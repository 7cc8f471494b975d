import '../../styles/ask.css';
import '../../styles/ask-history.css';
import '../../styles/briefs.css';
import '../../styles/brief.css';
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useMemo } from 'react';
import type { BriefView } from '../../../server/http/views/brief-view.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import type { BriefRoute } from '../../routes/route.ts';
import { usePageTitle } from '../../routes/use-page-title.ts';
import { navigate } from '../../routes/use-route.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { ChevronLeftIcon } from '../common/icons.ts';
import { PageSkeleton } from '../common/PageSkeleton.tsx';
import { Beside } from '../document/Beside.tsx';
import { BriefBody } from './BriefBody.tsx';
import { BriefHead } from './BriefHead.tsx';
import { BriefNotices } from './BriefNotices.tsx';
import { BriefVersions } from './BriefVersions.tsx';
import type { StatementTools } from './edit-tools.ts';
import { statementKeys } from './statement-key.ts';
import { type OpenBrief, useBrief } from './use-brief.ts';
import { VersionDiff } from './VersionDiff.tsx';

/** A brief: read, edited sentence by sentence with its sources beside, taken through its statuses, exported. */
export function BriefPage({ route }: { readonly route: BriefRoute }) {
  const { page: t } = useTexts().briefs;
  const open = useBrief(route.id, route.version);
  usePageTitle(open.brief?.title ?? null);
  if (open.brief !== null) return <BriefScreen route={route} brief={open.brief} open={open} />;
  const { loaded } = open;
  if (loaded.state === 'loading') return <PageSkeleton />;
  return (
    <div className="page page--narrow">
      <Heading level={1} data-size="md">
        {t.unknown}
      </Heading>
      {loaded.state === 'failed' &&
        (loaded.error.code === 'not-found' ? (
          <Alert data-color="warning" className="notice">
            <Paragraph>{t.unknownText}</Paragraph>
          </Alert>
        ) : (
          <ErrorNotice error={loaded.error} retry={loaded.retry} what={t.failed} />
        ))}
      <p className="actions">
        <RouteLink to={{ name: 'briefs' }}>{t.toList}</RouteLink>
      </p>
    </div>
  );
}

type ScreenProps = { readonly route: BriefRoute; readonly brief: BriefView; readonly open: OpenBrief };

function BriefScreen({ route, brief, open }: ScreenProps) {
  const { page: t } = useTexts().briefs;
  const { version, compareWith, source } = route;
  const old = version !== null;
  const show = useCallback((number: number) => navigate({ ...route, source: number }, route.source !== null), [route]);
  const close = useCallback(() => {
    navigate({ ...route, source: null });
    focusSource(route.source);
  }, [route]);
  const editable = !old && brief.status !== 'godkjent';
  const { edit, check } = open;
  const tools = useMemo(
    (): StatementTools => ({
      briefId: brief.id,
      citations: brief.citations,
      openSource: source,
      onOpen: show,
      keys: statementKeys(brief),
      save: editable ? edit : null,
      check,
    }),
    [brief, source, show, editable, edit, check],
  );
  useEffect(focusHeading, []);
  const comparing = compareWith !== null;
  return (
    <Beside hits={comparing ? NO_HITS : brief.citations} current={source} onShow={show} onClose={close}>
      <article className="brief">
        <RouteLink to={{ name: 'briefs' }} className="ds-link brief__back no-print">
          <ChevronLeftIcon aria-hidden /> {t.toList}
        </RouteLink>
        <BriefHead brief={brief} open={open} old={old} editable={editable} />
        {old && !comparing && (
          <Alert data-color="info" data-size="sm" className="notice">
            <Paragraph>{t.oldVersion(brief.version)}</Paragraph>
            <RouteLink to={{ name: 'brief', id: brief.id, version: null, compareWith: null, source: null }}>{t.toNewest}</RouteLink>
          </Alert>
        )}
        {!comparing && !old && <BriefNotices brief={brief} open={open} />}
        {comparing ? <VersionDiff id={brief.id} from={compareWith} to={brief.version} /> : <BriefBody brief={brief} tools={tools} />}
        <BriefVersions id={brief.id} shown={brief.version} newest={old ? null : brief.version} />
      </article>
    </Beside>
  );
}

/** The focus waits at the view, where `ViewShown` puts it when there is no heading yet. */
function focusHeading(): void {
  if (document.activeElement?.classList.contains('view') !== true) return;
  const heading = document.querySelector<HTMLElement>('.brief__title h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

const NO_HITS: readonly [] = [];

/** Moves the focus to where a citation stands: in its sentence, or in the list of sources. */
function focusSource(number: number | null): void {
  if (number === null) return;
  const link =
    document.querySelector<HTMLElement>(`.brief-body [data-citation="${number}"]`) ??
    document.querySelector<HTMLElement>(`.brief-body [data-source="${number}"]`);
  link?.focus();
}
