import { Heading, Link } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { DocumentView } from '../../../server/http/views/document-view.ts';
import { originalFileUrl } from '../../client/archive-requests.ts';
import type { Loaded } from '../../client/use-loaded.ts';
import type { DocumentTarget } from '../../routes/document-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { DocumentFacts } from '../common/DocumentFacts.tsx';
import { DownloadIcon, ExternalLinkIcon } from '../common/icons.ts';
import { SourceBar } from './SourceBar.tsx';
import type { BesidePlace } from './SourceView.tsx';

type Props = {
  readonly target: DocumentTarget;
  readonly document: Loaded<DocumentView>;
  readonly headingLevel: 1 | 2;
  readonly beside: BesidePlace | undefined;
};

/** Which document it is, and what can be done with it. Beside an answer it takes the focus when another place is opened. */
export function SourceHead({ target, document, headingLevel, beside }: Props) {
  const { source: t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const isBeside = beside !== undefined;
  // Another target is a reason to move the focus again.
  useEffect(() => {
    if (isBeside) heading.current?.focus({ preventScroll: true });
  }, [isBeside, target]);

  const view = document.state === 'loaded' ? document.value : null;
  return (
    <header className="source__head">
      {beside !== undefined && <SourceBar {...beside} />}
      <Heading ref={heading} level={headingLevel} data-size={isBeside ? '2xs' : 'md'} tabIndex={-1} className="source__title">
        {view?.title ?? t.panel}
      </Heading>
      {view !== null && (
        <>
          <DocumentFacts head={view} />
          <p className="source__links">
            {view.format === 'pdf' && (
              <Link href={originalAt(view.id, target)} target="_blank" rel="noreferrer">
                <ExternalLinkIcon aria-hidden />
                {t.openOriginal}
              </Link>
            )}
            <Link href={originalFileUrl(view.id, false)} download>
              <DownloadIcon aria-hidden />
              {t.download}
            </Link>
            {isBeside && <RouteLink to={{ name: 'document', target }}>{t.openAlone}</RouteLink>}
          </p>
        </>
      )}
    </header>
  );
}

/** The browser's own viewer opens a PDF on the page named after `#`. */
function originalAt(id: string, { page }: DocumentTarget): string {
  return `${originalFileUrl(id, true)}${page === null ? '' : `#page=${page}`}`;
}
