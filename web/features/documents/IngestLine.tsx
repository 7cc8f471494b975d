import { Spinner } from '@digdir/designsystemet-react';
import type { CorpusView } from '../../../server/http/views/corpus-view.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** That the archive is being read, by whoever began it, and how far it has come. */
export function IngestLine({ state }: { readonly state: CorpusView['ingest'] }) {
  const t = useTexts().documents;
  if (state.kind === 'idle') return null;
  const detail =
    state.kind === 'reading' ? t.upload.reading(state.done, state.total) : state.kind === 'step' ? `${state.text} …` : t.upload.waiting;
  return (
    <p className="ingest-line" role="status">
      <Spinner aria-hidden data-size="sm" />
      <span>
        {t.ingest.running}. {detail}
      </span>
    </p>
  );
}
