import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useCallback } from 'react';
import { fetchFiles } from '../../client/archive-requests.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import type { ArchiveTarget } from '../../routes/archive-target.ts';
import { formatDate } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { Explanations } from './Explanations.tsx';
import { ListPages } from './ListPages.tsx';
import { ListSkeleton } from './ListSkeleton.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import type { Removal } from './removal.ts';
import { useKept } from './use-kept.ts';

type Props = { readonly target: ArchiveTarget; readonly version: number; readonly remove: ((removal: Removal) => void) | null };

/** The files that were refused, or read with a remark: what happened to each, and what to do next. */
export function FileResults({ target, version, remove }: Props) {
  const t = useTexts().documents;
  const refused = target.list === 'avvist';
  const { text, page } = target;
  const loaded = useLoaded(
    useCallback(
      (signal: AbortSignal) =>
        version < 0
          ? Promise.reject(new RangeError('version'))
          : fetchFiles(refused ? 'avvist' : 'indeksert med merknad', text, page, signal),
      [refused, text, page, version],
    ),
  );
  const view = useKept(loaded);
  if (loaded.state === 'failed') return <ErrorNotice error={loaded.error} retry={loaded.retry} what={t.failed} />;
  if (view === null) return <ListSkeleton />;
  const none = refused ? t.refusedNone : t.remarksNone;
  return (
    <section className="archive-list" aria-busy={loaded.state === 'loading'} aria-label={refused ? t.listRefused : t.listRemarks}>
      <Heading level={2} data-size="xs">
        {t.foundFiles(view.total)}
      </Heading>
      <p className="ds-sr-only" role="status">
        {loaded.state === 'loaded' ? t.loaded(view.total) : ''}
      </p>
      <Paragraph>{view.total === 0 ? (text === '' ? none : t.noFilesFound) : refused ? t.refusedLead : t.remarksLead}</Paragraph>
      <ul className="archive-files">
        {view.files.map((file, index) => (
          <li key={file.id ?? `lukket-${index}`}>
            <div className="archive-files__head">
              <span className="archive-files__name">
                {file.documentId === null ? (
                  (file.path ?? t.closedFile)
                ) : (
                  <RouteLink to={{ name: 'document', target: { documentId: file.documentId, page: null, quote: null } }}>
                    {file.path}
                  </RouteLink>
                )}
              </span>
              {remove !== null && file.id !== null && (refused || file.documentId !== null) && (
                <RemoveButton removal={{ id: file.id, name: file.path ?? '' }} remove={remove} />
              )}
            </div>
            <Explanations explanations={file.explanations} />
            <p className="archive-files__when">{t.readAt(formatDate(file.readAt.slice(0, 10)))}</p>
          </li>
        ))}
      </ul>
      <ListPages target={target} total={view.total} />
    </section>
  );
}
