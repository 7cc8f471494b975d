import { useCallback, useEffect, useRef, useState } from 'react';
import type { BriefRefusalView } from '../../../server/http/views/brief-refusal-view.ts';
import type { ApiError } from '../../client/api-error.ts';
import { type BriefOrder, makeBrief } from '../../client/make-brief.ts';
import { asApiError } from '../../client/problem.ts';

/** How far the making of a brief has come. */
export type Making =
  | { readonly kind: 'idle' | 'stopped' }
  | {
      readonly kind: 'working';
      /** null = not so far yet. */
      readonly gathered: { readonly passages: number; readonly documents: number } | null;
      readonly grouped: { readonly units: number; readonly claims: number } | null;
      readonly composing: boolean;
    }
  | { readonly kind: 'made'; readonly id: string }
  | { readonly kind: 'refused'; readonly refusal: BriefRefusalView }
  | { readonly kind: 'failed'; readonly error: ApiError };

export type Maker = { readonly making: Making; readonly make: (order: BriefOrder) => void; readonly stop: () => void };

const BEGUN = { kind: 'working', gathered: null, grouped: null, composing: false } as const;

/** Has a brief made and follows it; what is left is stopped. @param made told when it is there; memoised */
export function useMaking(made: (id: string) => void): Maker {
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const make = useCallback(
    (order: BriefOrder): void => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setMaking(BEGUN);
      void follow(order, controller.signal, setMaking).then((id) => {
        if (id !== null && !controller.signal.aborted) made(id);
      });
    },
    [made],
  );
  const stop = useCallback((): void => {
    running.current?.abort();
    setMaking({ kind: 'stopped' });
  }, []);
  return { making, make, stop };
}

/** @returns the id of the brief; null when there is none */
async function follow(order: BriefOrder, signal: AbortSignal, tell: (making: Making) => void): Promise<string | null> {
  let working: Extract<Making, { kind: 'working' }> = BEGUN;
  try {
    for await (const progress of makeBrief(order, signal)) {
      if (signal.aborted) return null;
      switch (progress.kind) {
        case 'passages-gathered':
          working = { ...working, gathered: progress };
          break;
        case 'claims-grouped':
          working = { ...working, grouped: progress };
          break;
        case 'brief-composing':
          working = { ...working, composing: true };
          break;
        case 'brief-end':
          tell({ kind: 'made', id: progress.brief.id });
          return progress.brief.id;
        case 'brief-refused':
          tell({ kind: 'refused', refusal: progress.refusal });
          return null;
      }
      tell(working);
    }
  } catch (error) {
    if (!signal.aborted) tell({ kind: 'failed', error: asApiError(error) });
  }
  return null;
}
