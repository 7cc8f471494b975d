import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { RemovalView } from '../../../server/http/views/corpus-view.ts';
import type { ApiError } from '../../client/api-error.ts';
import { removeDocument } from '../../client/corpus-requests.ts';
import { asApiError } from '../../client/problem.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ErrorNotice } from '../common/ErrorNotice.tsx';
import type { Removal } from './removal.ts';

type Props = {
  /** null = closed. */
  readonly removal: Removal | null;
  readonly close: () => void;
  readonly removed: (removal: Removal, view: RemovalView) => void;
};

/** Asks before a document is removed, and removes it. */
export function RemoveDialog({ removal, close, removed }: Props) {
  const t = useTexts().documents;
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  useEffect(() => setError(null), [removal]);

  const remove = async (): Promise<void> => {
    if (removal === null) return;
    setWorking(true);
    setError(null);
    try {
      removed(removal, await removeDocument(removal.id));
    } catch (failure) {
      setError(asApiError(failure));
    } finally {
      setWorking(false);
    }
  };
  return (
    <Dialog open={removal !== null} onClose={close} closeButton={t.close} aria-labelledby="remove-title">
      <Heading level={2} data-size="sm" id="remove-title">
        {t.remove.title}
      </Heading>
      <Paragraph>{removal === null ? '' : t.remove.text(removal.name)}</Paragraph>
      <Paragraph>{t.remove.undoHint}</Paragraph>
      {error !== null && <ErrorNotice error={error} retry={() => void remove()} what={t.remove.failed} />}
      <div className="dialog-buttons">
        <Button data-color="danger" loading={working} onClick={() => void remove()}>
          {working ? t.remove.working : t.remove.confirm}
        </Button>
        <Button variant="secondary" disabled={working} onClick={close}>
          {t.remove.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
