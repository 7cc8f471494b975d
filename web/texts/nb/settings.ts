export const settings = {
  open: 'Visning',
  title: 'Visning',
  theme: 'Utseende',
  themes: { auto: 'Som enheten', light: 'Lyst', dark: 'Mørkt' },
  language: 'Språk i menyer og hjelp',
  /** Each language is named in itself. */
  languages: { nb: 'Bokmål', nn: 'Nynorsk' },
  languageFailed: 'Språket kunne ikke hentes. Kontroller nettet og prøv igjen.',
};
