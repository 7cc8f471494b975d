import { describe, expect, it } from 'vitest';
import { canBeSaid } from './said-aloud.ts';

describe('canBeSaid', () => {
  it.each([
    'Rådet skal vedta strategiske føringer minst én gang i hver periode.',
    'Stadig flere tema må løses gjennom samarbeid på tvers av kommuner, regioner.',
    'Som svar på høringen foreslår styret et nytt mål.',
    'Økt urbanisering setter større press på regionen',
    'Styret vedtok tre uttalelser 23. juni 2023: om tog, om fjorden og om næring.',
    'Faggruppene arbeider med en plan som Råde kommune har bedt om.',
  ])('lets «%s» be said', (text) => expect(canBeSaid(text)).toBe(true));

  it.each([
    'Resultatmål: Styret skal få et kart over arealene i regionen.',
    'Ledelse - rådet blir ikke bedre enn medlemmene gjør det til.',
    'Partnerer i en prosjektfinansiering Samle kommuner og ordførere for å sette noen mål',
    'Følge opp prosjektet: Videreutvikle i retning bygging av stasjoner.',
    'Felles kunnskapsgrunnlag om arealer som er egnet for naturrestaurering i regionen',
    'Opplæring innen hvorfor tenke regionalt? Det skal lages et godt kurs for politikere.',
    'Klima, miljø og natur',
    'Utvikle gode modeller for samarbeid i regionen.',
  ])('keeps «%s» from being said', (text) => expect(canBeSaid(text)).toBe(false));
});
