import { useEffect, useState } from 'react';
import type { Loaded } from '../../client/use-loaded.ts';

/** The value last loaded, kept on the screen while the next one comes; null before the first. */
export function useKept<T>(loaded: Loaded<T>): T | null {
  const [kept, setKept] = useState<T | null>(null);
  const value = loaded.state === 'loaded' ? loaded.value : null;
  useEffect(() => {
    if (value !== null) setKept(value);
  }, [value]);
  return value ?? kept;
}
