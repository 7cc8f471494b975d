import type { Texts } from '../nb.ts';

export const error: Texts['error'] = {
  title: 'Noko gjekk gale',
  network: 'Får ikkje kontakt med tenesta. Kontroller at ho køyrer og at nettet verkar.',
  brokenStream: 'Sambandet vart brote før svaret var ferdig.',
  unexpected: (status) => `Tenesta svara på ein uventa måte${status > 0 ? ` (kode ${status})` : ''}.`,
  requestId: (id) => `Oppgje denne koden dersom du ber om hjelp: ${id}`,
  crashTitle: 'Denne sida stoppa',
  crash: 'Det er ein feil i sida, ikkje i det du gjorde. Det som er lagra, er trygt.',
  outdatedTitle: 'Sida må lastast på nytt',
  outdated: 'Ein del av sida kunne ikkje hentast. Anten er nettet borte, eller så har det kome ei ny utgåve.',
  reload: 'Last sida på nytt',
  offline: 'Du er utan nett. Det du skriv, blir teke vare på i nettlesaren til nettet er tilbake.',
  unreachable: 'Får ikkje kontakt med tenesta. Sida prøver igjen av seg sjølv.',
  reconnected: 'Sambandet er tilbake.',
};
