import { Alert } from '@digdir/designsystemet-react';
import { useCallback, useState } from 'react';
import type { ApiError } from '../../client/api-error.ts';
import type { DocumentTarget } from '../../routes/document-target.ts';
import '../../styles/document.css';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { Loading } from '../common/Loading.tsx';
import type { BesidePlace } from './SourceBar.tsx';
import { SourceBody } from './SourceBody.tsx';
import { SourceHead } from './SourceHead.tsx';
import type { SourceShown } from './SourceTools.tsx';
import { possibleMode, type SourceMode, sourceModes } from './source-modes.ts';
import { useSource } from './use-source.ts';

type Props = {
  readonly target: DocumentTarget;
  /** Level of the heading with the document's title. */
  readonly headingLevel: 1 | 2;
  readonly beside?: BesidePlace;
  /** Told when another page or another way of showing is chosen, where the address is to follow. */
  readonly onGo?: (target: DocumentTarget) => void;
};

/** Holds for one document only. */
type OfDocument<Value> = { readonly id: string; readonly value: Value };

/** A document opened at the place of a quote. */
export function SourceView({ target, headingLevel, beside, onGo }: Props) {
  const { document, place } = useSource(target);
  const [mode, setMode] = useState<SourceMode>('image');
  const [zoom, setZoom] = useState<OfDocument<number> | null>(null);
  const [drawFailed, setDrawFailed] = useState<OfDocument<true> | null>(null);
  const view = document.state === 'loaded' ? document.value : null;
  const id = view?.id ?? '';
  const notDrawn = drawFailed?.id === id;
  const modes = view === null ? [] : sourceModes(view.format, view.fileHref !== null && !notDrawn);
  const choose = (chosen: SourceMode): void => {
    if (chosen !== 'reading') setMode(chosen);
    if (onGo === undefined) setMode(chosen);
    else {
      const { reading: _reading, ...rest } = target;
      onGo(chosen === 'reading' ? { ...rest, reading: true } : rest);
    }
  };
  const shown: SourceShown = {
    modes,
    mode: possibleMode(target.reading === true ? 'reading' : mode, modes),
    onMode: choose,
    zoom: zoom?.id === id ? zoom.value : 1,
    onZoom: (value) => setZoom({ id, value }),
  };
  const notDraw = useCallback(() => setDrawFailed({ id, value: true }), [id]);
  return (
    <div className="source">
      <SourceHead target={target} document={document} headingLevel={headingLevel} beside={beside} shown={view === null ? null : shown} />
      {document.state === 'failed' && <ErrorNotice error={document.error} retry={document.retry} />}
      {place.state === 'failed' && document.state !== 'failed' && <PlaceFailed error={place.error} retry={place.retry} />}
      {(document.state === 'loading' || place.state === 'loading') && <Loading />}
      {document.state === 'loaded' && place.state !== 'loading' && (
        <SourceBody
          key={document.value.id}
          target={target}
          document={document.value}
          place={place.state === 'loaded' ? place.value : null}
          headingLevel={headingLevel}
          mode={shown.mode}
          zoom={shown.zoom}
          drawFailed={notDrawn}
          onDrawFailed={notDraw}
          onGo={onGo}
        />
      )}
    </div>
  );
}

/** The document opens all the same, on the page the address names. */
function PlaceFailed({ error, retry }: { readonly error: ApiError; readonly retry: () => void }) {
  const { source: t } = useTexts();
  if (error.code !== 'not-found') return <ErrorNotice error={error} retry={retry} />;
  return (
    <Alert data-color="warning" data-size="sm">
      {t.gone}
    </Alert>
  );
}
