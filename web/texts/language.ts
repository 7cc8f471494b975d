import { nb, type Texts } from './nb.ts';

/** Written forms the page can be shown in. */
export const UI_LANGUAGES = ['nb', 'nn'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

const REMEMBERED = 'arkivsvar.language';
const listeners = new Set<() => void>();
let language: UiLanguage = 'nb';
let texts: Texts = nb;

export const currentLanguage = (): UiLanguage => language;

/** The texts in the language chosen, for code that is not a component; components use `useTexts`. */
export const currentTexts = (): Texts => texts;

/** Takes the language chosen last time, before anything is drawn. */
export async function startLanguage(): Promise<void> {
  const chosen = UI_LANGUAGES.find((known) => known === remembered());
  // A page in bokmål is better than none.
  if (chosen !== undefined) await show(chosen).catch(() => undefined);
}

/** Shows the page in a language, and remembers it. Nynorsk is fetched when it is first needed. */
export async function chooseLanguage(chosen: UiLanguage): Promise<void> {
  await show(chosen);
  try {
    window.localStorage.setItem(REMEMBERED, chosen);
  } catch {
    // Without storage the choice lasts until the page is left.
  }
}

async function show(chosen: UiLanguage): Promise<void> {
  texts = chosen === 'nb' ? nb : (await import('./nn.ts')).nn;
  language = chosen;
  document.documentElement.lang = chosen;
  for (const listener of listeners) listener();
}

export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function remembered(): string | null {
  try {
    return window.localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}
