import { Button } from '@digdir/designsystemet-react';
import type { RemovedFileView } from '../../../server/http/views/corpus-view.ts';
import { formatDate } from '../../texts/format-date.ts';
import { useTexts } from '../../texts/use-texts.ts';

type Props = { readonly files: readonly RemovedFileView[]; readonly putBack: (file: RemovedFileView) => void; readonly busy: boolean };

/** Files that were removed and can be put back. */
export function RemovedBin({ files, putBack, busy }: Props) {
  const t = useTexts().documents.remove;
  if (files.length === 0) return null;
  return (
    <details className="removed-bin">
      <summary>{t.bin(files.length)}</summary>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <span>
              <span className="removed-bin__path">{file.path}</span> {t.removedAt(formatDate(file.removedAt.slice(0, 10)))}
            </span>
            <Button variant="secondary" data-size="sm" disabled={busy} aria-label={t.putBackLabel(file.path)} onClick={() => putBack(file)}>
              {t.putBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
