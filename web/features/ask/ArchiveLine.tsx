import { Paragraph } from '@digdir/designsystemet-react';
import { fetchHealth } from '../../client/fetch-health.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import { WHOLE_ARCHIVE } from '../../routes/archive-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';

/** What there is to ask about. */
export function ArchiveLine() {
  const { ask: t } = useTexts();
  const health = useLoaded(fetchHealth);
  if (health.state === 'failed') return <ErrorNotice error={health.error} retry={health.retry} />;
  if (health.state === 'loading') return null;
  const { status, documents } = health.value;
  return (
    <Paragraph className="archive-line">
      {status === 'starting' ? t.archiveStarting : documents === 0 ? t.archiveEmpty : t.archive(documents)}{' '}
      <RouteLink to={{ name: 'archive', ...WHOLE_ARCHIVE }}>{t.seeDocuments}</RouteLink>
    </Paragraph>
  );
}
