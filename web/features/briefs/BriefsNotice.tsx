import { Alert, Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import type { BriefsDone, BriefsWork } from './use-briefs-work.ts';

/** What was done, with a way to undo it. What was deleted took its button with it, so the focus goes to the way back. */
export function BriefsNotice({ work }: { readonly work: BriefsWork }) {
  const { list: t } = useTexts().briefs;
  const { done } = work;
  const undo = useRef<HTMLButtonElement>(null);
  const seen = useRef(done);
  useEffect(() => {
    if (done !== seen.current && done?.kind === 'removed') undo.current?.focus();
    seen.current = done;
  }, [done]);
  const said = (one: Exclude<BriefsDone, { kind: 'failed' }>): string => {
    switch (one.kind) {
      case 'removed':
        return t.removed(one.title);
      case 'restored':
        return t.restored(one.title);
      case 'copied':
        return t.copied(one.title);
    }
  };
  return (
    <div role="status">
      {done?.kind === 'failed' && <ErrorNotice error={done.error} retry={done.retry} what={t.notDone} />}
      {done !== null && done.kind !== 'failed' && (
        <Alert data-color="success" data-size="sm" className="notice">
          <div className="briefs__done">
            <span>{said(done)}</span>
            {done.kind === 'removed' && (
              <Button ref={undo} variant="secondary" data-size="sm" onClick={() => void work.putBack(done)}>
                {t.undo}
              </Button>
            )}
            <Button variant="tertiary" data-size="sm" onClick={work.forget}>
              {t.close}
            </Button>
          </div>
        </Alert>
      )}
    </div>
  );
}
