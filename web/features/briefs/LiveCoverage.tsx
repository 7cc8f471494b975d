import { Spinner } from '@digdir/designsystemet-react';
import { useTexts } from '../../texts/use-texts.ts';
import { Coverage } from './Coverage.tsx';
import type { LiveCheck } from './use-live-check.ts';

/** Whether the sources carry a wording, told while it is typed. */
export function LiveCoverage({ live }: { readonly live: LiveCheck }) {
  const { edit: t } = useTexts().briefs;
  return (
    <div className="live" aria-busy={live.kind === 'checking'}>
      {live.kind === 'checking' && (
        <p className="loading">
          <Spinner aria-hidden data-size="xs" /> {t.checking}
        </p>
      )}
      <div role="status">
        {live.kind === 'checked' && (
          <p className="sentence__state">
            <Coverage verification={live.verification} />
          </p>
        )}
        {live.kind === 'failed' && <p className="sentence__state">{t.checkFailed}</p>}
      </div>
    </div>
  );
}
