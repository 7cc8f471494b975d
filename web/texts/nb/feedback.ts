import type { FeedbackKind } from '../../../server/people/feedback.ts';

export const feedback = {
  open: 'Meld fra om feil',
  title: 'Hva er galt med svaret?',
  kinds: {
    'feil-kilde': 'Feil kilde',
    'feil-svar': 'Feil svar',
    mangler: 'Noe mangler',
  } satisfies Record<FeedbackKind, string>,
  kindHelp: {
    'feil-kilde': 'Setningen står ikke på stedet som er oppgitt, eller kilden er utdatert.',
    'feil-svar': 'Svaret stemmer ikke, eller svarer på noe annet.',
    mangler: 'Arkivet har mer om dette enn svaret viser.',
  } satisfies Record<FeedbackKind, string>,
  which: 'Hvilken kilde gjelder det?',
  wholeAnswer: 'Hele svaret',
  comment: 'Fortell gjerne mer',
  commentHelp: 'Ikke skriv personopplysninger.',
  choose: 'Velg hva som er galt.',
  tooLong: (limit: number): string => `Teksten kan ha høyst ${limit} tegn.`,
  send: 'Send',
  cancel: 'Avbryt',
  sent: 'Takk. Meldingen er sendt til dem som har ansvar for arkivet.',
  failed: 'Meldingen ble ikke sendt.',
};
