import type { Texts } from '../nb.ts';

export const sharing: Texts['sharing'] = {
  open: 'Del',
  title: 'Del svaret',
  lead: 'Lenkja viser spørsmålet og svaret slik dei er no, med kjeldene. Alle som har lenkja og tilgang til denne tenesta, kan lese dei.',
  making: 'Lagar lenkja …',
  link: 'Lenkje til svaret',
  copy: 'Kopier lenkja',
  copied: 'Lenkja er kopiert.',
  failed: 'Lenkja vart ikkje laga.',
  close: 'Lukk',
  pageTitle: 'Delt svar',
  heading: 'Delt svar',
  sharedAt: (when) => `Delt ${when}. Svaret står slik det var då.`,
  askSame: 'Still spørsmålet på nytt',
  unknown: 'Fann ikkje det delte svaret',
  unknownText: 'Lenkja er feil, eller den som delte svaret, har trekt det tilbake.',
  withdraw: 'Trekk tilbake lenkja',
  withdrawn: 'Lenkja er trekt tilbake og verkar ikkje lenger.',
};
