import { Button } from '@digdir/designsystemet-react';
import type { UploadProgress } from '../../client/upload-files.ts';
import type { Texts } from '../../texts/nb.ts';
import { useTexts } from '../../texts/use-texts.ts';

type Props = { readonly progress: UploadProgress; readonly cancel: () => void };

/** How far files on their way have come. */
export function UploadProgressLine({ progress, cancel }: Props) {
  const t = useTexts().documents.upload;
  const share = shareOf(progress);
  return (
    <div className="upload-progress">
      <progress aria-label={t.progress} max={100} value={share === null ? undefined : Math.round(share * 100)} />
      <p>{sentence(progress, t)}</p>
      {/* Said once for each step and not for every percent. */}
      <p className="ds-sr-only" role="status">
        {progress.kind === 'sending' ? t.sending(0) : progress.kind === 'reading' ? t.received : sentence(progress, t)}
      </p>
      {progress.kind === 'sending' && (
        <Button variant="secondary" data-size="sm" onClick={cancel}>
          {t.cancel}
        </Button>
      )}
    </div>
  );
}

function shareOf(progress: UploadProgress): number | null {
  if (progress.kind === 'sending') return progress.share;
  return progress.kind === 'reading' && progress.total > 0 ? progress.done / progress.total : null;
}

function sentence(progress: UploadProgress, t: Texts['documents']['upload']): string {
  switch (progress.kind) {
    case 'sending':
      return t.sending(Math.round(progress.share * 100));
    case 'received':
      return t.received;
    case 'waiting':
      return t.waiting;
    case 'reading':
      return t.reading(progress.done, progress.total);
    case 'step':
      return `${progress.text} …`;
  }
}
