import { Alert, Button } from '@digdir/designsystemet-react';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import type { Changes } from './use-changes.ts';

/** What was done, with a way to undo it; announced, as the list it came from has changed meanwhile. */
export function ChangeNotice({ changes }: { readonly changes: Changes }) {
  const t = useTexts().documents;
  const { done } = changes;
  return (
    <div role="status" className="change-notice">
      {done?.kind === 'failed' && (
        <ErrorNotice error={done.error} retry={done.retry} what={done.what === 'restore' ? t.remove.undoFailed : t.ingest.failed} />
      )}
      {done !== null && done.kind !== 'failed' && (
        <Alert data-color="success" data-size="sm">
          <div className="change-notice__line">
            <span>
              {done.kind === 'removed' && (done.pending ? t.remove.pending(done.name) : t.remove.done(done.name))}
              {done.kind === 'restored' && t.remove.undone(done.name)}
              {done.kind === 'read' && t.ingest.done(done.read, done.documents)}
            </span>
            <span className="change-notice__buttons">
              {done.kind === 'removed' && (
                <Button variant="secondary" data-size="sm" onClick={() => void changes.putBack(done.undo)}>
                  {t.remove.undo}
                </Button>
              )}
              <Button variant="tertiary" data-size="sm" onClick={changes.forget}>
                {t.close}
              </Button>
            </span>
          </div>
        </Alert>
      )}
    </div>
  );
}
