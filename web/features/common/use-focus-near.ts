import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus where it was in a list when a button of it takes itself away: on the one that stands there then, on the last one, or
 * where `otherwise` says when none is left.
 *
 * @param list holds the buttons
 * @returns to be called with the number of the button, from 0, when it is used
 */
export function useFocusNear(list: RefObject<HTMLElement | null>, otherwise: () => HTMLElement | null): (index: number) => void {
  const used = useRef<number | null>(null);
  // After every drawing: the one in which the button goes is not known beforehand.
  useEffect(() => {
    const index = used.current;
    const focused = document.activeElement;
    if (index === null || (focused !== null && focused !== document.body)) return;
    used.current = null;
    const left = list.current?.querySelectorAll<HTMLElement>('button') ?? [];
    (left[Math.min(index, left.length - 1)] ?? otherwise())?.focus();
  });
  return (index) => {
    used.current = index;
  };
}
