import { describe, expect, it } from 'vitest';
import { inlineLabel } from './heading-role.ts';
import {
  adoptsOther,
  isAdoption,
  isOutcome,
  isOutcomeOfInnstilling,
  isProposal,
  putsForward,
  tellsOfDecision,
} from './tells-of-decision.ts';

describe('a text that tells of a decision', () => {
  it.each([
    ['Prosessen ble forankret og vedtatt i styremøte 7. desember 2023:', []],
    ['14. april 2023 | Styret | Vedtatt | Høringssvar | Mobilitet og migrasjon', ['Politiske uttalelser']],
    ['Styret sluttet seg til høringsutkastet', []],
    ['Representantskapet slutter seg til strategien.', ['Sak 10/24', 'Vedtak']],
    ['De nye føringene tilsluttes.', ['Styrets vedtak:']],
    ['Representantskapet vedtok samrøystes å be staten om støtte.', []],
    ['Alle kommunestyrene har vedtatt samarbeidsavtalen.', []],
    ['Nina Strand ble valgt til leder.', []],
    ['Det vart vedteke å starte arbeidet.', []],
  ])('%s', (text, above) => {
    expect(tellsOfDecision(text, above)).toBe(true);
  });

  it.each([
    ['De nye føringene tilsluttes.', ['Innstilling fra styret']],
    ['De nye føringene tilsluttes.', []],
    ['Representantskapet slutter seg til strategien.', ['Forslag til vedtak']],
    ['Budsjettet ble vedtatt slik:', ['Vedtak', 'Innstilling']],
    ['De er ikke vedtatt.', ['Vedtak']],
    ['Stormøtet vedtok ingenting.', []],
    ['Vedtaket står ikkje i kjelda.', []],
    ['Saksframlegget inneholder verken protokoll, stemmetall eller vedtak.', []],
    ['En innstilling er et forslag og ikke et vedtak.', []],
    ['Styret innstilte på at representantskapet slutter seg til føringene.', []],
    ['Planen skal vedtas i juni.', ['Framdrift']],
    ['Handlingsprogrammet må være vedtatt før jul.', []],
    ['Når strategien er vedtatt, starter arbeidet.', []],
    ['Det foreslås at avtalen godkjennes.', ['Vedtak']],
    ['Den som vil vite hva representantskapet bestemte, må slå opp i møteprotokollen.', []],
    ['Kilden viser ikke hva representantskapet vedtok.', []],
    ['Vedtektene er erstattet av en samarbeidsavtale.', []],
  ])('and one that does not: %s', (text, above) => {
    expect(tellsOfDecision(text, above)).toBe(false);
  });
});

describe('a line', () => {
  it('may open a decision and give it', () => {
    expect(inlineLabel('Vedtak: Saken utsettes.')).toEqual({ role: 'vedtak', rest: 8 });
    expect(inlineLabel('Forslag til vedtak: Saken utsettes.')?.role).toBe('innstilling');
    expect(inlineLabel('Styret drøftet dette: Saken utsettes.')).toBeNull();
  });

  it.each([
    'Innstillingen ble enstemmig vedtatt.',
    'Enstemmig vedtatt.',
    'Dermed ble innstillingen vedtatt',
    'Forslag til vedtak enstemmig vedtatt',
    'Vedtak: Som innstillingen, enstemmig.',
    'Innstillinga vart samrøystes vedteken.',
    'Votering: Enstemmig vedtatt',
  ])('adopts the innstilling: «%s»', (line) => expect(isAdoption(line)).toBe(true));

  it.each([
    'Dermed ble innstillingen ikke vedtatt',
    'Innstillingen ble vedtatt med følgende endring:',
    'Dermed ble tilleggsforslag vedtatt',
    'Forslaget ble ikke vedtatt',
    'Strategien ble vedtatt i 2020.',
  ])('does not adopt it: «%s»', (line) => expect(isAdoption(line)).toBe(false));

  it.each(['Dermed ble endringsforslag 1 vedtatt', 'Innstillingen ble vedtatt med slikt tillegg:', 'Innstillingen ble ikke vedtatt.'])(
    'adopts something else: «%s»',
    (line) => expect(adoptsOther(line)).toBe(true),
  );

  it('may propose to others, under whatever heading', () => {
    expect(isProposal('Styret foreslår at representantskapet slutter seg til planen.')).toBe(true);
    expect(isProposal('Styret anbefaler representantskapet å slutte seg til planen.')).toBe(true);
    expect(isProposal('Styret anbefaler regjeringen å ta ansvar.')).toBe(false);
  });

  it('may put a proposal forward', () => {
    expect(putsForward('Kari Strand (A) fremmet følgende tilleggsforslag:')).toBe(true);
    expect(putsForward('Forslaget ble ikke fremmet på nytt.')).toBe(false);
    expect(putsForward('Arbeidet fremmer helsen.')).toBe(false);
  });

  it('may tell of a decision without being one', () => {
    expect(tellsOfDecision('Prosessen ble vedtatt i styremøte 7. desember 2023', [])).toBe(true);
    expect(tellsOfDecision('Utkastet er laget i henhold til vedtatt prosess.', [])).toBe(false);
  });
});

describe('an outcome', () => {
  it.each([
    'Endringsforslaget falt mot 3 stemmer.',
    'Forslaget fra Kari Strand (A) fikk 3 stemmer og falt.',
    'Tilleggsforslag 2 ble ikke vedtatt.',
    'Dermed ble innstillingen ikke vedtatt.',
    'Innstillinga vart ikkje vedteken.',
    'Innstillingen ble vedtatt med følgende endring:',
    'Saken ble utsatt til møtet 3. desember 2026.',
    'Saken utsettes.',
    'Vedtatt mot 2 stemmer.',
    'Innstillingen med ramme på 5 millioner kroner ble vedtatt mot 1 stemme.',
  ])('tells only how something fared: «%s»', (text) => expect(isOutcome(text)).toBe(true));

  it.each([
    'Strategien ble vedtatt av styret 3. mars 2025.',
    'Forslaget om renseanlegg er sendt på høring.',
    'Saken gjelder rensing av fjorden.',
    'Prosjektet ble utsatt fordi kommunene manglet penger.',
  ])('says something itself: «%s»', (text) => expect(isOutcome(text)).toBe(false));

  it('is that of the innstilling, or of a counter-proposal', () => {
    expect(isOutcomeOfInnstilling('Dermed ble innstillingen ikke vedtatt.')).toBe(true);
    expect(isOutcomeOfInnstilling('Saken ble utsatt.')).toBe(true);
    expect(isOutcomeOfInnstilling('Endringsforslaget falt mot 3 stemmer.')).toBe(false);
  });
});
