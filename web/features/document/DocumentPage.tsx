import { useCallback } from 'react';
import type { DocumentTarget } from '../../routes/document-target.ts';
import { navigate } from '../../routes/use-route.ts';
import { SourceView } from './SourceView.tsx';

/** A document on a page of its own. */
export function DocumentPage({ target }: { readonly target: DocumentTarget }) {
  const go = useCallback((to: DocumentTarget) => navigate({ name: 'document', target: to }, true), []);
  return (
    <div className="page page--narrow">
      <SourceView target={target} headingLevel={1} onGo={go} />
    </div>
  );
}
