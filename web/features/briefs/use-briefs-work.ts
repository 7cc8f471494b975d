import { useCallback, useState } from 'react';
import type { ApiError } from '../../client/api-error.ts';
import { deleteBrief, duplicateBrief, undoDeleteBrief } from '../../client/brief-requests.ts';
import { asApiError } from '../../client/problem.ts';
import { type DeletedBrief, forgetDeleted, lastDeleted } from './deleted-brief.ts';
import { keptName } from './kept-name.ts';

/** What was done last with a brief of the list. */
export type BriefsDone =
  | ({ readonly kind: 'removed' | 'restored' | 'copied' } & DeletedBrief)
  | { readonly kind: 'failed'; readonly error: ApiError; readonly retry: () => void };

/** What can be done with the briefs of the list. */
export type BriefsWork = {
  readonly done: BriefsDone | null;
  readonly duplicate: (brief: DeletedBrief) => Promise<void>;
  readonly remove: (brief: DeletedBrief) => Promise<void>;
  readonly putBack: (brief: DeletedBrief) => Promise<void>;
  readonly forget: () => void;
};

/** @param changed told when the list is not what it was; memoised */
export function useBriefsWork(changed: () => void): BriefsWork {
  const [done, setDone] = useState<BriefsDone | null>(() => {
    const deleted = lastDeleted();
    return deleted === null ? null : { kind: 'removed', ...deleted };
  });

  const run = useCallback(
    async function run(kind: 'removed' | 'restored' | 'copied', brief: DeletedBrief): Promise<void> {
      setDone(null);
      forgetDeleted();
      try {
        if (kind === 'removed') await deleteBrief(brief.id, keptName());
        if (kind === 'restored') await undoDeleteBrief(brief.id);
        if (kind === 'copied') await duplicateBrief(brief.id, keptName());
        setDone({ kind, id: brief.id, title: brief.title });
        changed();
      } catch (error) {
        setDone({ kind: 'failed', error: asApiError(error), retry: () => void run(kind, brief) });
      }
    },
    [changed],
  );
  return {
    done,
    duplicate: useCallback((brief: DeletedBrief) => run('copied', brief), [run]),
    remove: useCallback((brief: DeletedBrief) => run('removed', brief), [run]),
    putBack: useCallback((brief: DeletedBrief) => run('restored', brief), [run]),
    forget: useCallback(() => {
      forgetDeleted();
      setDone(null);
    }, []),
  };
}
