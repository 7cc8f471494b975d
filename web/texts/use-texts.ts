import { useSyncExternalStore } from 'react';
import { currentLanguage, currentTexts, onLanguageChange, type UiLanguage } from './language.ts';
import type { Texts } from './nb.ts';

/** The texts of the page in the language chosen; the component is drawn again when another is. */
export function useTexts(): Texts {
  return useSyncExternalStore(onLanguageChange, currentTexts, currentTexts);
}

export function useLanguage(): UiLanguage {
  return useSyncExternalStore(onLanguageChange, currentLanguage, currentLanguage);
}
