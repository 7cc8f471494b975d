import { useSyncExternalStore } from 'react';
import { keptName, onNameChange } from './kept-name.ts';

/** The name the user works by; '' until it is given. */
export function useName(): string {
  return useSyncExternalStore(onNameChange, keptName, keptName);
}
