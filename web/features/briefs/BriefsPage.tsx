import '../../styles/ask-history.css';
import '../../styles/briefs.css';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useCallback, useState } from 'react';
import type { BriefsView } from '../../../server/http/views/brief-summary-view.ts';
import { listBriefs } from '../../client/brief-requests.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import type { BriefsTarget } from '../../routes/briefs-target.ts';
import { BLANK_BRIEF } from '../../routes/new-brief-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { PlusIcon } from '../common/icons.ts';
import { BriefCard } from './BriefCard.tsx';
import { BriefPages } from './BriefPages.tsx';
import { BriefsNotice } from './BriefsNotice.tsx';
import { BriefsSearch } from './BriefsSearch.tsx';
import { BriefsSkeleton } from './BriefsSkeleton.tsx';
import { useBriefsWork } from './use-briefs-work.ts';
import { useKept } from '../documents/use-kept.ts';

/** Every brief that has been made. */
export function BriefsPage({ target }: { readonly target: BriefsTarget }) {
  const { briefs: t } = useTexts();
  const { text, status, kind, page } = target;
  const [version, setVersion] = useState(0);
  const work = useBriefsWork(useCallback(() => setVersion((count) => count + 1), []));
  // `version` is a reason to load again.
  const loaded = useLoaded(
    useCallback(
      (signal: AbortSignal) =>
        version < 0
          ? Promise.reject(new RangeError('version'))
          : listBriefs(
              {
                ...(text !== undefined && { text }),
                ...(status !== undefined && { status }),
                ...(kind !== undefined && { kind }),
                ...(page !== undefined && { page }),
              },
              signal,
            ),
      [text, status, kind, page, version],
    ),
  );
  const view = useKept(loaded);
  return (
    <div className="page page--narrow briefs">
      <div className="briefs__head">
        <div>
          <Heading level={1} data-size="lg">
            {t.title}
          </Heading>
          <Paragraph className="subtle">{t.lead}</Paragraph>
        </div>
        <RouteLink to={{ name: 'new-brief', ...BLANK_BRIEF }} className="ds-button briefs__make" data-variant="primary">
          <PlusIcon aria-hidden /> {t.make}
        </RouteLink>
      </div>
      <BriefsSearch target={target} />
      <BriefsNotice work={work} />
      <p className="ds-sr-only" role="status">
        {loaded.state === 'loaded' ? t.list.loaded(loaded.value.total) : ''}
      </p>
      {loaded.state === 'failed' && <ErrorNotice error={loaded.error} retry={loaded.retry} what={t.list.failed} />}
      {view === null && loaded.state === 'loading' && <BriefsSkeleton />}
      {view !== null && (
        <section aria-label={t.title} aria-busy={loaded.state === 'loading'} className="briefs__list">
          <BriefsFound view={view} target={target} />
          {view.briefs.length > 0 && (
            <ul className="brief-cards">
              {view.briefs.map((brief) => (
                <BriefCard key={`${brief.id} ${brief.version}`} brief={brief} work={work} />
              ))}
            </ul>
          )}
          <BriefPages target={target} total={view.total} />
        </section>
      )}
    </div>
  );
}

/** How many there are, or why there are none. */
function BriefsFound({ view, target }: { readonly view: BriefsView; readonly target: BriefsTarget }) {
  const { briefs: t } = useTexts();
  const narrowed = target.text !== undefined || target.status !== undefined || target.kind !== undefined;
  if (view.total > 0) {
    return (
      <Heading level={2} data-size="xs">
        {t.list.found(view.total)}
      </Heading>
    );
  }
  return (
    <div className="briefs__none">
      <Paragraph>{narrowed ? t.list.noHits : t.list.none}</Paragraph>
      {narrowed ? <RouteLink to={{ name: 'briefs' }}>{t.list.clear}</RouteLink> : <Paragraph>{t.list.noneHint}</Paragraph>}
    </div>
  );
}
