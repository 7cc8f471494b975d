import { Alert } from '@digdir/designsystemet-react';
import type { ApiError } from '../../client/api-error.ts';
import type { DocumentTarget } from '../../routes/route.ts';
import { nb } from '../../texts/nb.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import { Loading } from '../common/Loading.tsx';
import { SourceBody } from './SourceBody.tsx';
import { SourceHead } from './SourceHead.tsx';
import { useSource } from './use-source.ts';

type Props = {
  readonly target: DocumentTarget;
  /** Level of the heading with the document's title. */
  readonly headingLevel: 1 | 2;
  /** Closes the view, when it stands beside something. */
  readonly onClose?: () => void;
};

/** A document opened at the place of a quote. */
export function SourceView({ target, headingLevel, onClose }: Props) {
  const { document, place } = useSource(target);
  return (
    <div className="source">
      <SourceHead target={target} document={document} headingLevel={headingLevel} onClose={onClose} />
      {document.state === 'failed' && <ErrorNotice error={document.error} retry={document.retry} />}
      {place.state === 'failed' && document.state !== 'failed' && <PlaceFailed error={place.error} retry={place.retry} />}
      {(document.state === 'loading' || place.state === 'loading') && <Loading />}
      {document.state === 'loaded' && place.state !== 'loading' && (
        <SourceBody
          target={target}
          document={document.value}
          place={place.state === 'loaded' ? place.value : null}
          headingLevel={headingLevel}
        />
      )}
    </div>
  );
}

/** The document opens all the same, on the page the address names. */
function PlaceFailed({ error, retry }: { readonly error: ApiError; readonly retry: () => void }) {
  if (error.code !== 'not-found') return <ErrorNotice error={error} retry={retry} />;
  return (
    <Alert data-color="warning" data-size="sm">
      {nb.source.gone}
    </Alert>
  );
}
