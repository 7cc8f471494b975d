import { useState } from 'react';
import type { RemovalView, RemovedFileView } from '../../../server/http/views/corpus-view.ts';
import type { ApiError } from '../../client/api-error.ts';
import { readCorpusAgain, restoreFile } from '../../client/corpus-requests.ts';
import { asApiError } from '../../client/problem.ts';
import type { Removal } from './removal.ts';

/** What was last done to the archive, told to the reader; `undo` = what can be put back. */
type Done =
  | { readonly kind: 'removed'; readonly name: string; readonly pending: boolean; readonly undo: RemovedFileView }
  | { readonly kind: 'restored'; readonly name: string }
  | { readonly kind: 'read'; readonly read: number; readonly documents: number }
  | { readonly kind: 'failed'; readonly what: 'restore' | 'ingest'; readonly error: ApiError; readonly retry: () => void };

export type Changes = {
  readonly done: Done | null;
  readonly busy: boolean;
  readonly removed: (removal: Removal, view: RemovalView) => void;
  readonly putBack: (file: RemovedFileView) => Promise<void>;
  readonly readAgain: (rebuild: boolean) => Promise<void>;
  readonly forget: () => void;
};

/** @param changed called when the archive may have changed */
export function useChanges(changed: () => void): Changes {
  const [done, setDone] = useState<Done | null>(null);
  const [busy, setBusy] = useState(false);

  async function during(what: 'restore' | 'ingest', work: () => Promise<Done>, again: () => Promise<void>): Promise<void> {
    setBusy(true);
    setDone(null);
    try {
      const begun = work();
      // So that the page looks and shows how it goes.
      if (what === 'ingest') setTimeout(changed, LOOK_AFTER);
      setDone(await begun);
    } catch (failure) {
      setDone({ kind: 'failed', what, error: asApiError(failure), retry: () => void again() });
    } finally {
      setBusy(false);
      changed();
    }
  }

  const putBack = (file: RemovedFileView): Promise<void> =>
    during(
      'restore',
      async () => {
        await restoreFile(file.id);
        return { kind: 'restored', name: file.path };
      },
      () => putBack(file),
    );
  const readAgain = (rebuild: boolean): Promise<void> =>
    during(
      'ingest',
      async () => {
        const { read, documents } = await readCorpusAgain(rebuild);
        return { kind: 'read', read, documents };
      },
      () => readAgain(rebuild),
    );
  return {
    done,
    busy,
    putBack,
    readAgain,
    removed({ name }, { removed: undo, pending }) {
      setDone({ kind: 'removed', name, pending, undo });
      changed();
    },
    forget: () => setDone(null),
  };
}

/** Milliseconds until an ingest that was asked for shows. */
const LOOK_AFTER = 300;
