import { useCallback, useEffect, useState } from 'react';
import type { ApiError } from '../../client/api-error.ts';
import { asApiError } from '../../client/problem.ts';

type Part<T> = { readonly total: number; readonly items: readonly T[] };

export type Paged<T> = {
  readonly items: readonly T[];
  /** null before the first part has come. */
  readonly total: number | null;
  readonly loading: boolean;
  readonly error: ApiError | null;
  /** Loads the next part, or the one that failed once more. */
  readonly more: () => void;
};

/** A list that is loaded in parts; `load` must be the same function from one time to the next. */
export function usePaged<T>(load: (offset: number, signal: AbortSignal) => Promise<Part<T>>): Paged<T> {
  const [list, setList] = useState<{ readonly items: readonly T[]; readonly total: number | null }>({ items: [], total: null });
  const [error, setError] = useState<ApiError | null>(null);
  const [wanted, setWanted] = useState({ offset: 0 });
  const [loading, setLoading] = useState(true);

  useEffect(() => {
    const controller = new AbortController();
    const { offset } = wanted;
    setLoading(true);
    setError(null);
    load(offset, controller.signal).then(
      (part) => {
        if (controller.signal.aborted) return;
        setList((before) => ({ items: [...before.items.slice(0, offset), ...part.items], total: part.total }));
        setLoading(false);
      },
      (failure: unknown) => {
        if (controller.signal.aborted) return;
        setError(asApiError(failure));
        setLoading(false);
      },
    );
    return () => controller.abort();
  }, [load, wanted]);

  const shown = list.items.length;
  const more = useCallback(() => setWanted({ offset: shown }), [shown]);
  return { ...list, loading, error, more };
}
