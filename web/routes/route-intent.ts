import type { Route } from './route.ts';

const listeners = new Set<(route: Route) => void>();

/** Someone points at a link to the view, or has moved the focus to it, and may open it. */
export function tellIntent(route: Route): void {
  for (const listener of listeners) listener(route);
}

/** @returns a function that stops listening */
export function onIntent(listener: (route: Route) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
