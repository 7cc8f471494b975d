import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { parseRoute } from '../../routes/route.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { SourceView } from './SourceView.tsx';

/** A source that can be opened: its number, and the address of its place. */
type Hit = { readonly number: number; readonly href: string };

type Props = {
  /** The sources of what is read, in order. */
  readonly hits: readonly Hit[];
  /** Number of the one shown; null = none. */
  readonly current: number | null;
  readonly onShow: (number: number) => void;
  /** Closes the source; the focus is to go back to where it is cited. */
  readonly onClose: () => void;
  /** What is read. */
  readonly children: ReactNode;
};

/**
 * Text with one of its sources beside it, below it on a phone. With the focus in the source or on a citation, N and P go to the next and
 * the previous source; Esc closes it from anywhere.
 */
export function Beside({ hits, current, onShow, onClose, children }: Props) {
  const { source: t } = useTexts();
  const at = current === null ? -1 : hits.findIndex(({ number }) => number === current);
  const href = hits[at]?.href ?? null;
  const target = useMemo(() => documentTarget(href), [href]);
  const step = useCallback(
    (by: 1 | -1): void => {
      const next = hits[at + by];
      if (next !== undefined) onShow(next.number);
    },
    [hits, at, onShow],
  );
  useEscape(target === null ? null : onClose);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = target === null ? 0 : stepOf(event);
    if (by === 0) return;
    event.preventDefault();
    step(by);
  };
  return (
    // The keys belong to the citations and the source inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="beside" data-open={target !== null} onKeyDown={onKeyDown}>
      <div className="beside__main">{children}</div>
      {target !== null && (
        <section className="beside__source" aria-label={t.panel}>
          <SourceView target={target} headingLevel={2} beside={{ number: at + 1, of: hits.length, step, close: onClose }} />
        </section>
      )}
    </div>
  );
}

function documentTarget(href: string | null) {
  if (href === null) return null;
  const route = parseRoute(href);
  return route.name === 'document' ? route.target : null;
}

/** Letters are taken only where nothing is typed, and only beside citations, as WCAG 2.1.4 asks. */
function stepOf(event: KeyboardEvent): 1 | -1 | 0 {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return 0;
  if (event.target.closest('input, textarea, select, [contenteditable]') !== null) return 0;
  if (event.target.closest('.beside__source, [data-citation]') === null) return 0;
  const key = event.key.toLowerCase();
  return key === 'n' ? 1 : key === 'p' ? -1 : 0;
}

function useEscape(close: (() => void) | null): void {
  useEffect(() => {
    if (close === null) return undefined;
    const onKey = (event: globalThis.KeyboardEvent): void => {
      // A dialog or a menu that is open takes the key first.
      const taken = event.defaultPrevented || document.querySelector('dialog:modal, :popover-open') !== null;
      if (event.key === 'Escape' && !taken) close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [close]);
}
