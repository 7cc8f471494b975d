import { describe, expect, it } from 'vitest';
import { leansBack } from './leans-back.ts';

describe('leansBack', () => {
  it.each([
    'Punktet om rensing mangler der, og ordet «fjord» er ikke med.',
    'Rådet samarbeider med fylket om prosjektet.',
    'Utvalget behandlet det på e-post 8. april.',
    'Styret behandlet den som sak 38/24 den 24. juni.',
    'Da saken kom tilbake 12. juni, hadde den fått et nytt nummer.',
    'Nummeret alene er derfor ikke nok til å finne en sak.',
    'I 2024 var det òg møte 29. august.',
    'Kurset skal forklare hvorfor kommuner bør rense.',
    'Under fjorden foreslår de informasjonsmateriell til politikerne.',
    'Et tiltak er kart over grå arealer.',
    'Styret fikk tre slike vedlegg 24. juni.',
    'Medlemmene slutter seg til dette.',
    'På møtet ble det trukket fram som eksempel på samarbeid.',
    'I arbeidet med planen heter det «Kraft og energi».',
    'Nivå 5 og 6 er holdt utenfor føringene.',
  ])('hears that «%s» needs something said before it', (text) => expect(leansBack(text)).toBe(true));

  it.each([
    'Styret vedtok prosjektet om energistasjoner 8. april.',
    'Rådet skal vedta strategiske føringer minst en gang i hver periode.',
    'På stormøtet ble det sagt at politikere må tenke langsiktig.',
    'Saken gjelder høring av ny tiltaksplan.',
    'For å styrke retningen foreslår vi temaer som bygger på innsatsområdene.',
    'Det grønne skiftet koster kommunene 4 milliarder kroner.',
    'Faggruppene utvikler metoder der kommunene deltar.',
    'Som svar foreslår de administrative gruppene et felles kart.',
    'Kompetansen samler seg i byen. Dette er en utfordring for regionen.',
    'Utkastet til strategiske føringer lå ute på høring i mai.',
  ])('lets «%s» be said alone', (text) => expect(leansBack(text)).toBe(false));
});
