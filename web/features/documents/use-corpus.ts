import { useCallback, useEffect, useState } from 'react';
import type { CorpusView } from '../../../server/http/views/corpus-view.ts';
import { fetchCorpus } from '../../client/corpus-requests.ts';

/** Milliseconds between looks at an ingest under way. */
const LOOK_AGAIN = 2_000;

export type Corpus = {
  /** null until it is known; the archive can be read without. */
  readonly view: CorpusView | null;
  /** Rises each time the archive may have changed. */
  readonly version: number;
  readonly changed: () => void;
};

/** What may be done with the corpus, kept up to date while it is being read, also by others. */
export function useCorpus(): Corpus {
  const [view, setView] = useState<CorpusView | null>(null);
  const [version, setVersion] = useState(0);
  const [look, setLook] = useState(0);
  const changed = useCallback(() => setVersion((count) => count + 1), []);

  // `version` and `look` are reasons to look again.
  useEffect(() => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    fetchCorpus(controller.signal).then(
      (next) => {
        if (controller.signal.aborted) return;
        setView((before) => {
          if (before !== null && before.ingest.kind !== 'idle' && next.ingest.kind === 'idle') changed();
          return next;
        });
        if (next.ingest.kind !== 'idle') timer = setTimeout(() => setLook((count) => count + 1), LOOK_AGAIN);
      },
      () => undefined,
    );
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [version, look, changed]);

  return { view, version, changed };
}
