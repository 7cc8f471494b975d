import { type ReactNode, useEffect, useRef } from 'react';

type Props = { readonly view: string /** See `viewKey`. */; readonly children: ReactNode };

/**
 * Moves the focus to the heading of a view that is new, once it is there, as loading a page would; not on the first one. A view that
 * has put the focus somewhere itself keeps it.
 */
export function ViewShown({ view, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (place.current?.contains(document.activeElement)) return;
    focusOn(place.current?.querySelector('h1') ?? place.current);
  }, [view]);
  return (
    <div ref={place} className="view">
      {children}
    </div>
  );
}

function focusOn(target: HTMLElement | null): void {
  if (target === null) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
