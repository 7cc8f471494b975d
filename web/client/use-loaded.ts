import { useCallback, useEffect, useState } from 'react';
import type { ApiError } from './api-error.ts';
import { connection } from './connection.ts';
import { asApiError } from './problem.ts';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ApiError; readonly retry: () => void }
  | { readonly state: 'loaded'; readonly value: T };

type Settled<T> = { readonly load: unknown; readonly result: Loaded<T> };

/**
 * Loads what a view needs, again whenever `load` is another function, and lets go of a request no one waits for. What failed because
 * the service could not be reached is loaded by itself when it is back.
 * `load` must be memoised (`useCallback`), otherwise it loads for ever.
 */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [settled, setSettled] = useState<Settled<T> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setSettled(null);
    setAttempt((count) => count + 1);
  }, []);

  // Another attempt is a reason to load again.
  useEffect(() => {
    const controller = new AbortController();
    load(controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) setSettled({ load, result: { state: 'loaded', value } });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setSettled({ load, result: { state: 'failed', error: asApiError(error), retry } });
      },
    );
    return () => controller.abort();
  }, [load, attempt, retry]);

  const unreached = settled?.result.state === 'failed' && settled.result.error.code === 'network';
  useEffect(() => {
    if (!unreached) return undefined;
    return connection.onChange(() => {
      if (connection.current() === 'ok') retry();
    });
  }, [unreached, retry]);

  // What was loaded for another `load` is not shown as the answer to this one.
  return settled !== null && settled.load === load ? settled.result : { state: 'loading' };
}
