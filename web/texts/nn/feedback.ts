import type { Texts } from '../nb.ts';

export const feedback: Texts['feedback'] = {
  open: 'Meld frå om feil',
  title: 'Kva er gale med svaret?',
  kinds: { 'feil-kilde': 'Feil kjelde', 'feil-svar': 'Feil svar', mangler: 'Noko manglar' },
  kindHelp: {
    'feil-kilde': 'Setninga står ikkje på staden som er oppgitt, eller kjelda er utdatert.',
    'feil-svar': 'Svaret stemmer ikkje, eller svarer på noko anna.',
    mangler: 'Arkivet har meir om dette enn svaret viser.',
  },
  which: 'Kva kjelde gjeld det?',
  wholeAnswer: 'Heile svaret',
  comment: 'Fortel gjerne meir',
  commentHelp: 'Ikkje skriv personopplysningar.',
  choose: 'Vel kva som er gale.',
  tooLong: (limit) => `Teksten kan ha høgst ${limit} teikn.`,
  send: 'Send',
  cancel: 'Avbryt',
  sent: 'Takk. Meldinga er send til dei som har ansvar for arkivet.',
  failed: 'Meldinga vart ikkje send.',
};
