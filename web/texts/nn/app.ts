import type { Texts } from '../nb.ts';

export const app: Texts['app'] = {
  name: 'Arkivsvar',
  skipToContent: 'Hopp til hovudinnhaldet',
  mainNavigation: 'Hovudmeny',
  footerNavigation: 'Om tenesta',
  overview: 'Oversyn',
  ask: 'Spør',
  archive: 'Arkiv',
  briefs: 'Brief',
  newBrief: 'Nytt brief',
  brief: 'Brief',
  shared: 'Delt svar',
  about: 'Du bruker ein automatisk assistent. Svar kan vere feil eller ufullstendige. Sjekk kjelda.',
  loading: 'Lastar …',
  tryAgain: 'Prøv igjen',
  unknownTitle: 'Sida finst ikkje',
  unknownText: 'Adressa høyrer ikkje til noka side her. Ho kan vere skriven feil, eller det ho viste, kan vere sletta.',
  toFrontPage: 'Gå til oversynet',
};
