import { describe, expect, it } from 'vitest';
import { leansBack, pointsBack } from './points-back.ts';

describe('leansBack', () => {
  it.each([
    'Rådet samarbeider med fylket om prosjektet.',
    'Utvalget behandlet det på e-post 8. april.',
    'Styret behandlet den som sak 38/24 den 24. juni.',
    'Da saken kom tilbake 12. juni, hadde den fått et nytt nummer.',
    'Nummeret alene er derfor ikke nok til å finne en sak.',
    'I 2024 var det òg møte 29. august.',
    'Kurset skal forklare hvorfor kommuner bør rense.',
    'Styret fikk tre slike vedlegg 24. juni.',
    'Medlemmene slutter seg til dette.',
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

describe('pointsBack', () => {
  it.each(['De fulgte saken som vedlegg.', 'Gjennom dette når vi målet.', 'Til grunn ligger også avtalen.', 'Dermed er saken avsluttet.'])(
    'hears that «%s» leans on something before it',
    (text) => expect(pointsBack(text)).toBe(true),
  );
  it.each(['Det trengs flere fagfolk i regionen.', 'De administrative gruppene fikk dokumentet.', 'Styret møttes i går.'])(
    'lets «%s» stand alone',
    (text) => expect(pointsBack(text)).toBe(false),
  );
});
