import type { DocumentTarget } from '../../routes/route.ts';
import { SourceView } from './SourceView.tsx';

/** A document on a page of its own. */
export function DocumentPage({ target }: { readonly target: DocumentTarget }) {
  return (
    <div className="page page--narrow">
      <SourceView target={target} headingLevel={1} />
    </div>
  );
}
