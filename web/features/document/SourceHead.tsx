import { Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { DocumentView } from '../../../server/http/views/document-view.ts';
import type { Loaded } from '../../client/use-loaded.ts';
import type { DocumentTarget } from '../../routes/document-target.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { DocumentFacts } from '../common/DocumentFacts.tsx';
import { type BesidePlace, SourceBar } from './SourceBar.tsx';
import { SourceTools, type SourceShown } from './SourceTools.tsx';
import { showFromTop } from './show-marked.ts';

type Props = {
  readonly target: DocumentTarget;
  readonly document: Loaded<DocumentView>;
  readonly headingLevel: 1 | 2;
  readonly beside: BesidePlace | undefined;
  /** null until the document has come. */
  readonly shown: SourceShown | null;
};

/**
 * Which document it is, and what can be done with it. Beside an answer it stays in sight while the source is scrolled, and takes the
 * focus when another place is opened.
 */
export function SourceHead({ target, document, headingLevel, beside, shown }: Props) {
  const { source: t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const isBeside = beside !== undefined;
  // Another target is a reason to move the focus again.
  useEffect(() => {
    if (!isBeside || heading.current === null) return;
    heading.current.focus({ preventScroll: true });
    showFromTop(heading.current);
  }, [isBeside, target]);

  const view = document.state === 'loaded' ? document.value : null;
  return (
    <>
      <header className="source__head">
        {beside !== undefined && <SourceBar {...beside} />}
        <Heading
          ref={heading}
          level={headingLevel}
          data-size={isBeside ? '2xs' : 'md'}
          tabIndex={-1}
          className="source__title"
          lang={view?.language ?? undefined}
        >
          {view?.title ?? t.panel}
        </Heading>
        {view !== null && shown !== null && <SourceTools target={target} document={view} shown={shown} isBeside={isBeside} />}
      </header>
      {view !== null && <DocumentFacts head={view} />}
    </>
  );
}
