import { describe, expect, it } from 'vitest';
import { adoptsOther, headingRole, inlineLabel, isAdoption, isProposal, tellsOfDecision } from './decision-words.ts';

describe('a heading', () => {
  it.each(['Vedtak', 'VEDTAK:', 'Styrets vedtak', 'Representantskapets vedtak:', 'Vedtak i sak 10/24', 'Samrøystes vedtak'])(
    'opens a decision: «%s»',
    (heading) => expect(headingRole(heading)).toBe('vedtak'),
  );
  it.each([
    'Innstilling',
    'Innstilling fra styret:',
    'Forslag til vedtak',
    'Kommunedirektørens forslag til vedtak',
    'Rådmannen sitt framlegg til vedtak',
    'Formannskapets innstilling til kommunestyrevedtak',
    'Tilråding',
  ])('opens a proposal: «%s»', (heading) => expect(headingRole(heading)).toBe('innstilling'));
  it.each(['Oppfølging av vedtak', 'SAKSFRAMLEGG', 'Tidligere vedtak', 'Vedtektsendringer', 'Behandling og vedtak'])(
    'opens neither: «%s»',
    (heading) => expect(headingRole(heading) === 'vedtak' || headingRole(heading) === 'innstilling').toBe(false),
  );
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

  it('may tell of a decision without being one', () => {
    expect(tellsOfDecision('Prosessen ble vedtatt i styremøte 7. desember 2023')).toBe(true);
    expect(tellsOfDecision('Utkastet er laget i henhold til vedtatt prosess.')).toBe(false);
  });
});
