import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus back to what opened something, once it is closed and the opener is there again. */
export function useFocusBack(open: boolean, opener: RefObject<HTMLElement | null>): void {
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open) opener.current?.focus();
    was.current = open;
  }, [open, opener]);
}
