import { useCallback } from 'react';
import { fetchBriefVerification } from '../../client/brief-requests.ts';
import { useLoaded } from '../../client/use-loaded.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '../common/icons.ts';

/** Whether the sources of a brief carry it today; the list itself does not wait for it. */
export function SourcesState({ id }: { readonly id: string }) {
  const { list: t } = useTexts().briefs;
  const loaded = useLoaded(useCallback((signal: AbortSignal) => fetchBriefVerification(id, signal), [id]));
  if (loaded.state === 'loading') return <p className="brief-card__sources subtle">{t.checking}</p>;
  if (loaded.state === 'failed') return <p className="brief-card__sources subtle">{t.unchecked}</p>;
  const { affected, uncovered } = loaded.value.counts;
  if (affected + uncovered === 0) {
    return (
      <p className="brief-card__sources">
        <CheckmarkCircleIcon aria-hidden /> {t.sound}
      </p>
    );
  }
  return (
    <div className="brief-card__sources" data-warning>
      {uncovered > 0 && (
        <p>
          <ExclamationmarkTriangleIcon aria-hidden /> {t.uncovered(uncovered)}
        </p>
      )}
      {affected > 0 && (
        <p>
          <ExclamationmarkTriangleIcon aria-hidden /> {t.affected(affected)}
        </p>
      )}
    </div>
  );
}
