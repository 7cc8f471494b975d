import { useCallback, useEffect, useState } from 'react';
import type { DocumentView } from '../../../server/http/views/document-view.ts';
import type { PageView } from '../../../server/http/views/page-view.ts';
import type { PlaceView } from '../../../server/http/views/place-view.ts';
import { originalFileUrl } from '../../client/archive-requests.ts';
import type { Loaded } from '../../client/use-loaded.ts';
import type { DocumentTarget } from '../../routes/document-target.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { Loading } from '../common/Loading.tsx';
import { PageContent } from './PageContent.tsx';
import { PageNavigation } from './PageNavigation.tsx';
import { ReadingFacts } from './ReadingFacts.tsx';
import { ReadingPage } from './ReadingPage.tsx';
import { SourceNotices } from './SourceNotices.tsx';
import type { SourceMode } from './source-modes.ts';
import { forgetPdfFile, usePdfFile } from './use-pdf-file.ts';
import { usePage } from './use-source.ts';

type Props = {
  readonly target: DocumentTarget;
  readonly document: DocumentView;
  /** null when the whole document is opened, or the quote's place is not known. */
  readonly place: PlaceView | null;
  readonly headingLevel: 1 | 2;
  readonly mode: SourceMode;
  /** Width of the page image in widths of its frame. */
  readonly zoom: number;
  /** True when the page image could not be shown. */
  readonly drawFailed: boolean;
  readonly onDrawFailed: () => void;
  readonly onGo: ((target: DocumentTarget) => void) | undefined;
};

/** One page of the document at a time, with what is quoted on it marked. */
export function SourceBody({ target, document, place, headingLevel, mode, zoom, drawFailed, onDrawFailed, onGo }: Props) {
  const { source: t } = useTexts();
  const [turned, setTurned] = useState<{ readonly target: DocumentTarget; readonly page: number } | null>(null);

  const opensAt = place?.locators[0]?.page ?? target.page ?? 1;
  const number = Math.min(Math.max(1, turned?.target === target ? turned.page : opensAt), Math.max(1, document.pageCount));
  const turn = (page: number): void => {
    // With a quote the address keeps its place, so that the marks are there when the reader turns back.
    if (onGo !== undefined && target.quote === null) onGo({ ...target, page });
    else setTurned({ target, page });
  };
  const loading = usePage(document.id, number);
  const page = useShownPage(loading, document.id);
  const file = usePdfFile(mode === 'image' ? originalFileUrl(document.id, true) : null, document.revision);
  const notDrawn = useCallback(() => {
    if (file !== null) forgetPdfFile(file);
    onDrawFailed();
  }, [file, onDrawFailed]);
  return (
    <>
      {mode !== 'reading' && <SourceNotices place={place} page={page} shown={number} onTurn={turn} />}
      {drawFailed && <p className="source__note">{t.drawFailed}</p>}
      {mode === 'reading' && <ReadingFacts document={document} headingLevel={headingLevel} />}
      {document.pageCount > 1 && (
        <PageNavigation
          kind={page?.kind ?? null}
          label={page?.number === number ? page.label : null}
          number={number}
          count={document.pageCount}
          onTurn={turn}
        />
      )}
      {loading.state === 'loading' && page === null && <Loading />}
      {loading.state === 'failed' && <ErrorNotice error={loading.error} retry={loading.retry} />}
      {loading.state !== 'failed' && page !== null && mode === 'reading' && <ReadingPage page={page} headingLevel={headingLevel} />}
      {loading.state !== 'failed' && page !== null && mode !== 'reading' && (mode === 'text' || file !== null) && (
        <PageContent
          title={document.title}
          language={document.language}
          page={page}
          place={place}
          file={mode === 'image' ? file : null}
          zoom={zoom}
          headingLevel={headingLevel}
          onDrawFailed={notDrawn}
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
