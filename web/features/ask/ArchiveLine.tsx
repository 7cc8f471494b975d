import { Paragraph } from '@digdir/designsystemet-react';
import { fetchHealth } from '../../client/fetch-health.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { nb } from '../../texts/nb.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';

/** What there is to ask about. */
export function ArchiveLine() {
  const health = useLoaded(fetchHealth);
  if (health.state === 'failed') return <ErrorNotice error={health.error} retry={health.retry} />;
  if (health.state === 'loading') return null;
  const { status, documents } = health.value;
  return (
    <Paragraph className="archive-line">
      {status === 'starting' ? nb.ask.archiveStarting : documents === 0 ? nb.ask.archiveEmpty : nb.ask.archive(documents)}{' '}
      <RouteLink to={{ name: 'documents' }}>{nb.ask.seeDocuments}</RouteLink>
    </Paragraph>
  );
}
