/** How the page looks: light, dark, or as the device is set. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const REMEMBERED = 'arkivsvar.theme';
const listeners = new Set<() => void>();
let theme: Theme = 'auto';

export const currentTheme = (): Theme => theme;

/** Takes the look chosen last time, before anything is drawn. */
export function startTheme(): void {
  theme = THEMES.find((known) => known === remembered()) ?? 'auto';
  apply(theme);
  // Paper is white; light letters would not be seen on it.
  window.addEventListener('beforeprint', () => apply('light'));
  window.addEventListener('afterprint', () => apply(theme));
}

/** Shows the page in a look, and remembers it. */
export function chooseTheme(chosen: Theme): void {
  theme = chosen;
  apply(chosen);
  try {
    window.localStorage.setItem(REMEMBERED, chosen);
  } catch {
    // Without storage the choice lasts until the page is left.
  }
  for (const listener of listeners) listener();
}

export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function apply(shown: Theme): void {
  document.documentElement.dataset.colorScheme = shown;
}

function remembered(): string | null {
  try {
    return window.localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}
