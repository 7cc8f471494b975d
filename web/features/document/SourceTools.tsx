import { Link } from '@digdir/designsystemet-react';
import type { DocumentView } from '../../../server/http/views/document-view.ts';
import { originalFileUrl } from '../../client/archive-requests.ts';
import type { DocumentTarget } from '../../routes/document-target.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { DownloadIcon, ExpandIcon, ExternalLinkIcon } from '../common/icons.ts';
import { SourceModes } from './SourceModes.tsx';
import type { SourceMode } from './source-modes.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** How the document is shown now, and how that is changed. */
export type SourceShown = {
  readonly modes: readonly SourceMode[];
  readonly mode: SourceMode;
  readonly onMode: (mode: SourceMode) => void;
  /** Width of the page image in widths of its frame. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
};

type Props = {
  readonly target: DocumentTarget;
  readonly document: DocumentView;
  readonly shown: SourceShown;
  /** True beside an answer, where there is also a page of its own to go to. */
  readonly isBeside: boolean;
};

/** The ways to see the document: as it looks, as text, as the file itself. On a phone the links beside an answer are their icons. */
export function SourceTools({ target, document, shown, isBeside }: Props) {
  const { source: t } = useTexts();
  const { modes, mode, onMode, zoom, onZoom } = shown;
  return (
    <div className="source__tools">
      <SourceModes modes={modes} mode={mode} onMode={onMode} />
      <p className="source__links">
        {document.fileHref === null && <span>{t.withheld}</span>}
        {document.fileHref !== null && document.format === 'pdf' && (
          <Link href={originalAt(document.id, target)} target="_blank" rel="noreferrer" title={t.openOriginal}>
            <ExternalLinkIcon aria-hidden />
            <span>{t.openOriginal}</span>
          </Link>
        )}
        {document.fileHref !== null && (
          <Link href={originalFileUrl(document.id, false)} download title={t.download}>
            <DownloadIcon aria-hidden />
            <span>{t.download}</span>
          </Link>
        )}
        {isBeside && (
          <RouteLink to={{ name: 'document', target }} className="ds-link" title={t.openAlone}>
            <ExpandIcon aria-hidden />
            <span>{t.openAlone}</span>
          </RouteLink>
        )}
      </p>
      {mode === 'image' && <ZoomButtons zoom={zoom} onZoom={onZoom} />}
    </div>
  );
}

/** The browser's own viewer opens a PDF on the page named after `#`. */
function originalAt(id: string, { page }: DocumentTarget): string {
  return `${originalFileUrl(id, true)}${page === null ? '' : `#page=${page}`}`;
}
