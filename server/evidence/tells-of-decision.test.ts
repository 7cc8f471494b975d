import { describe, expect, it } from 'vitest';
import { tellsOfDecision } from './tells-of-decision.ts';

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
