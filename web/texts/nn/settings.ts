import type { Texts } from '../nb.ts';

export const settings: Texts['settings'] = {
  open: 'Vising',
  title: 'Vising',
  theme: 'Utsjånad',
  themes: { auto: 'Som eininga', light: 'Lys', dark: 'Mørk' },
  language: 'Språk i menyar og hjelp',
  languages: { nb: 'Bokmål', nn: 'Nynorsk' },
  languageFailed: 'Språket kunne ikkje hentast. Kontroller nettet og prøv igjen.',
};
