const PREFIX = 'arkivsvar.draft.';

/** What has been typed under `name` and not sent, kept for this tab through reload and navigation; '' when nothing is. */
export function readDraft(name: string): string {
  try {
    return window.sessionStorage.getItem(PREFIX + name) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a draft; '' forgets it. */
export function keepDraft(name: string, text: string): void {
  try {
    if (text === '') window.sessionStorage.removeItem(PREFIX + name);
    else window.sessionStorage.setItem(PREFIX + name, text);
  } catch {
    // Storage can be full or switched off; the text still stands in its field.
  }
}
