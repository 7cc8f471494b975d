import { useEffect, useState } from 'react';
import type { VerificationView } from '../../../server/http/views/brief-statement-view.ts';
import type { CheckWording } from './edit-tools.ts';

/** Milliseconds without typing before a wording is checked. Range 250–800: a check takes some ten, and half a word is never covered. */
const PAUSE = 400;

/** What is known of a wording that is not saved. */
export type LiveCheck =
  | { readonly kind: 'none' | 'checking' }
  | { readonly kind: 'checked'; readonly verification: VerificationView }
  /** It will be checked when it is saved. */
  | { readonly kind: 'failed' };

type Checked = { readonly text: string; readonly result: LiveCheck };

/** Checks a wording while it is typed. @param text null = nothing to check */
export function useLiveCheck(statement: number, text: string | null, check: CheckWording): LiveCheck {
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    const controller = new AbortController();
    const tell = (result: LiveCheck): void => {
      if (!controller.signal.aborted) setChecked({ text, result });
    };
    const waiting = setTimeout(() => {
      check(statement, text, controller.signal).then(
        (verification) => tell({ kind: 'checked', verification }),
        () => tell({ kind: 'failed' }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(waiting);
      controller.abort();
    };
  }, [statement, text, check]);
  if (text === null) return { kind: 'none' };
  return checked?.text === text ? checked.result : { kind: 'checking' };
}
