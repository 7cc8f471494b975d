import { Button } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useState } from 'react';
import type { DocumentView } from '../../../server/http/views/document-view.ts';
import type { PageView } from '../../../server/http/views/page-view.ts';
import type { PlaceView } from '../../../server/http/views/place-view.ts';
import { originalFileUrl } from '../../client/archive-requests.ts';
import type { Loaded } from '../../client/use-loaded.ts';
import type { DocumentTarget } from '../../routes/route.ts';
import { nb } from '../../texts/nb.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { Loading } from '../common/Loading.tsx';
import { PageContent } from './PageContent.tsx';
import { PageNavigation } from './PageNavigation.tsx';
import { SourceNotices } from './SourceNotices.tsx';
import { usePdfFile } from './use-pdf-file.ts';
import { usePage } from './use-source.ts';

type Props = {
  readonly target: DocumentTarget;
  readonly document: DocumentView;
  /** null when the whole document is opened, or the quote's place is not known. */
  readonly place: PlaceView | null;
  readonly headingLevel: 1 | 2;
};

/** One page of the document at a time, with what is quoted on it marked. */
export function SourceBody({ target, document, place, headingLevel }: Props) {
  const [turned, setTurned] = useState<{ readonly target: DocumentTarget; readonly page: number } | null>(null);
  const [asText, setAsText] = useState(false);
  const [drawFailed, setDrawFailed] = useState(false);
  const onDrawFailed = useCallback(() => setDrawFailed(true), []);
  const opensAt = place?.locators[0]?.page ?? target.page ?? 1;
  const number = Math.min(Math.max(1, turned?.target === target ? turned.page : opensAt), Math.max(1, document.pageCount));
  const loading = usePage(document.id, number);
  const page = useShownPage(loading, document.id);
  const hasImage = document.format === 'pdf' && !drawFailed;
  const file = usePdfFile(hasImage ? originalFileUrl(document.id, true) : null);
  return (
    <>
      <SourceNotices place={place} page={page} />
      <div className="source__tools">
        {document.pageCount > 1 && (
          <PageNavigation
            kind={page?.kind ?? null}
            label={page?.number === number ? page.label : null}
            number={number}
            count={document.pageCount}
            onTurn={(to) => setTurned({ target, page: to })}
          />
        )}
        {hasImage && (
          <Button variant="tertiary" data-size="sm" onClick={() => setAsText(!asText)}>
            {asText ? nb.source.asImage : nb.source.asText}
          </Button>
        )}
      </div>
      {drawFailed && <p className="source__note">{nb.source.drawFailed}</p>}
      {loading.state === 'loading' && page === null && <Loading />}
      {loading.state === 'failed' && <ErrorNotice error={loading.error} retry={loading.retry} />}
      {loading.state !== 'failed' && page !== null && (asText || !hasImage || file !== null) && (
        <PageContent
          title={document.title}
          page={page}
          place={place}
          file={asText ? null : file}
          headingLevel={headingLevel}
          onDrawFailed={onDrawFailed}
        />
      )}
    </>
  );
}

/** The page to show: the one before stays until the next has come, so that nothing jumps. */
function useShownPage(loading: Loaded<PageView>, documentId: string): PageView | null {
  const [last, setLast] = useState<PageView | null>(null);
  const current = loading.state === 'loaded' ? loading.value : null;
  useEffect(() => {
    if (current !== null) setLast(current);
  }, [current]);
  return current ?? (last?.documentId === documentId ? last : null);
}
