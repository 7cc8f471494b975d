import { useMemo, useSyncExternalStore } from 'react';
import { formatRoute, parseRoute, type Route } from './route.ts';

/** Told when `navigate` has changed the address; the browser itself tells of «tilbake» and «frem» with `popstate`. */
const CHANGED = 'arkivsvar:navigated';

/** The view the address asks for, kept up to date. */
export function useRoute(): Route {
  const href = useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search);
  return useMemo(() => parseRoute(href), [href]);
}

/** Goes to a view without loading the page again; `replace` leaves no step behind for «tilbake». */
export function navigate(to: Route, replace = false): void {
  const href = formatRoute(to);
  if (href === window.location.pathname + window.location.search) return;
  if (replace) window.history.replaceState(null, '', href);
  else window.history.pushState(null, '', href);
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}
