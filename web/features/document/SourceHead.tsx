import { Button, Heading, Link } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { DocumentView } from '../../../server/http/views/document-view.ts';
import { originalFileUrl } from '../../client/archive-requests.ts';
import type { Loaded } from '../../client/use-loaded.ts';
import { RouteLink } from '../../routes/RouteLink.tsx';
import type { DocumentTarget } from '../../routes/route.ts';
import { nb } from '../../texts/nb.ts';
import { DocumentFacts } from '../common/DocumentFacts.tsx';

type Props = {
  readonly target: DocumentTarget;
  readonly document: Loaded<DocumentView>;
  readonly headingLevel: 1 | 2;
  readonly onClose: (() => void) | undefined;
};

/** Which document it is, and what can be done with it. Beside an answer it takes the focus when another place is opened. */
export function SourceHead({ target, document, headingLevel, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const beside = onClose !== undefined;
  // Another target is a reason to move the focus again.
  useEffect(() => {
    if (beside) heading.current?.focus({ preventScroll: true });
  }, [beside, target]);

  const view = document.state === 'loaded' ? document.value : null;
  return (
    <header className="source__head">
      {beside && (
        <div className="source__bar">
          <span>{nb.source.panel}</span>
          <Button variant="tertiary" data-size="sm" onClick={onClose}>
            {nb.source.close}
          </Button>
        </div>
      )}
      <Heading ref={heading} level={headingLevel} data-size={beside ? 'xs' : 'md'} tabIndex={-1} className="source__title">
        {view?.title ?? nb.source.panel}
      </Heading>
      {view !== null && (
        <>
          <DocumentFacts head={view} />
          <p className="source__links">
            <Link href={originalFileUrl(view.id, false)} download>
              {nb.source.download}
            </Link>
            {beside && <RouteLink to={{ name: 'document', target }}>{nb.source.openAlone}</RouteLink>}
          </p>
        </>
      )}
    </header>
  );
}
