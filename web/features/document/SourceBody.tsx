import { Button } from '@digdir/designsystemet-react';
import { useCallback, useMemo, useState } from 'react';
import { originalFileUrl } from '../../client/archive-requests.ts';
import type { DocumentView } from '../../../server/http/views/document-view.ts';
import type { PageView } from '../../../server/http/views/page-view.ts';
import type { PlaceView } from '../../../server/http/views/place-view.ts';
import type { DocumentTarget } from '../../routes/route.ts';
import { nb } from '../../texts/nb.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { Loading } from '../common/Loading.tsx';
import { PageNavigation } from './PageNavigation.tsx';
import { PdfPage } from './PdfPage.tsx';
import { SourceNotices } from './SourceNotices.tsx';
import { TextPage } from './TextPage.tsx';
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
  const opensAt = place?.locators[0]?.page ?? target.page ?? 1;
  const number = Math.min(Math.max(1, turned?.target === target ? turned.page : opensAt), Math.max(1, document.pageCount));
  const page = usePage(document.id, number);
  return (
    <>
      <SourceNotices place={place} page={page.state === 'loaded' ? page.value : null} />
      {document.pageCount > 1 && (
        <PageNavigation
          kind={page.state === 'loaded' ? page.value.kind : null}
          label={page.state === 'loaded' ? page.value.label : null}
          number={number}
          count={document.pageCount}
          onTurn={(to) => setTurned({ target, page: to })}
        />
      )}
      {page.state === 'loading' && <Loading />}
      {page.state === 'failed' && <ErrorNotice error={page.error} retry={page.retry} />}
      {page.state === 'loaded' && <PageContent document={document} page={page.value} place={place} headingLevel={headingLevel} />}
    </>
  );
}

type ContentProps = Pick<Props, 'document' | 'place' | 'headingLevel'> & { readonly page: PageView };

function PageContent({ document, page, place, headingLevel }: ContentProps) {
  const [asText, setAsText] = useState(false);
  const [drawFailed, setDrawFailed] = useState(false);
  const onFailed = useCallback(() => setDrawFailed(true), []);
  const here = useMemo(() => place?.locators.filter((locator) => locator.page === page.number) ?? [], [place, page.number]);
  const boxes = useMemo(() => here.flatMap((locator) => locator.boxes), [here]);
  const marks = useMemo(() => here.flatMap((locator) => locator.marks), [here]);
  const hasImage = document.format === 'pdf' && !drawFailed;
  const file = usePdfFile(hasImage ? originalFileUrl(document.id, true) : null);
  return (
    <>
      {hasImage && (
        <Button variant="tertiary" data-size="sm" className="source__toggle" onClick={() => setAsText(!asText)}>
          {asText ? nb.source.asImage : nb.source.asText}
        </Button>
      )}
      {drawFailed && <p className="notice">{nb.source.drawFailed}</p>}
      {hasImage && !asText && file !== null && <PdfPage file={file} title={document.title} page={page} boxes={boxes} onFailed={onFailed} />}
      {(!hasImage || asText) && <TextPage page={page} marks={marks} headingLevel={headingLevel} />}
    </>
  );
}
