import { describe, expect, it } from 'vitest';
import { canBeSaid, readability } from './readability.ts';

describe('readability', () => {
  it.each([
    ['Kommunen støtter forslaget om renseanlegg.', 'sentence'],
    ['Kartlegge kompetansebehovet i hele regionen.', 'phrase'],
    ['Å ha en flerkjernet utvikling, basert på lokale fortrinn', 'phrase'],
    ['Miljøtilstanden i fjorden', 'fragment'],
    ['Ledelse i offentlige virksomheter.', 'fragment'],
    ['Hvorfor innlandet er viktig for fjorden', 'fragment'],
    ['Hva skjer med fjorden?', 'broken'],
    ['Felles strategi for bygningsmaterialer og', 'broken'],
    ['Kartlegging (status og behov i hver kommune', 'broken'],
    ['Øyvind: Leder Eva: Areal Mari: Profilering', 'broken'],
    ['redusere utenforskapet med xxxx%', 'broken'],
  ])('takes «%s» for a %s', (text, kind) => expect(readability(text)).toBe(kind));
});

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
    'Følge opp prosjektet: Videreutvikle i retning bygging av stasjoner.',
    'Felles kunnskapsgrunnlag om arealer som er egnet for naturrestaurering i regionen',
    'Opplæring innen hvorfor tenke regionalt? Det skal lages et godt kurs for politikere.',
    'Klima, miljø og natur',
    'Utvikle gode modeller for samarbeid i regionen.',
  ])('keeps «%s» from being said', (text) => expect(canBeSaid(text)).toBe(false));
});
