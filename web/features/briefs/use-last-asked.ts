import { useEffect, useState, useSyncExternalStore } from 'react';

/** Those that ask for the same thing now; the last began last. */
let asking: readonly object[] = [];
const listeners = new Set<() => void>();

/** True for the one that began to ask last, so that what can be asked for in several places stands in one of them, where the reader is. */
export function useLastAsked(asks: boolean): boolean {
  const [self] = useState(() => ({}));
  const last = useSyncExternalStore(onChange, lastAsking, lastAsking);
  useEffect(() => {
    if (!asks) return undefined;
    change([...asking, self]);
    return () => change(asking.filter((one) => one !== self));
  }, [asks, self]);
  return asks && (last === null || last === self);
}

function change(now: readonly object[]): void {
  asking = now;
  for (const listener of listeners) listener();
}

const lastAsking = (): object | null => asking.at(-1) ?? null;

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
