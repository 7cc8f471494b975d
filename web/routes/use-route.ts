import { useMemo, useSyncExternalStore } from 'react';
import { formatRoute, parseRoute, type Route } from './route.ts';
import { viewKey } from './view-key.ts';

/** Told when `navigate` has changed the address; the browser itself tells of «tilbake» and «frem» with `popstate`. */
const CHANGED = 'arkivsvar:navigated';

/** The view the address asks for, kept up to date. */
export function useRoute(): Route {
  const href = useSyncExternalStore(subscribe, currentHref);
  return useMemo(() => parseRoute(href), [href]);
}

/** Goes to a view without loading the page again; `replace` leaves no step behind for «tilbake». */
export function navigate(to: Route, replace = false): void {
  const href = formatRoute(to);
  if (href === currentHref()) return;
  const elsewhere = viewKey(to) !== viewKey(parseRoute(currentHref()));
  if (replace) window.history.replaceState(null, '', href);
  else window.history.pushState(null, '', href);
  // «Tilbake» is left to the browser, which remembers how far down one was.
  if (elsewhere) window.scrollTo(0, 0);
  window.dispatchEvent(new Event(CHANGED));
}

/** Puts the address a view has now in place of one it had before, `/?q=…` or `/dokumenter`; others are left as they are. */
export function replaceOldAddress(): void {
  const route = parseRoute(currentHref());
  const now = formatRoute(route);
  if (route.name !== 'unknown' && pathOf(now) !== window.location.pathname)
    window.history.replaceState(null, '', now + window.location.hash);
}

function currentHref(): string {
  return window.location.pathname + window.location.search;
}

function pathOf(href: string): string {
  return href.split('?', 1)[0] ?? href;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}
