const NAME = 'arkivsvar.name';
const listeners = new Set<() => void>();
let name: string | null = null;

/** The API takes no longer names. */
export const MAX_NAME_LENGTH = 80;

/** The name this browser's user works by; '' until it is given. There is no log-in. */
export function keptName(): string {
  name ??= remembered();
  return name;
}

/** Remembers the name for this browser; without storage until the page is left. */
export function keepName(given: string): void {
  name = given.trim();
  try {
    window.localStorage.setItem(NAME, name);
  } catch {
    // Kept in memory alone.
  }
  for (const listener of listeners) listener();
}

export function onNameChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function remembered(): string {
  try {
    return window.localStorage.getItem(NAME)?.slice(0, MAX_NAME_LENGTH) ?? '';
  } catch {
    return '';
  }
}
