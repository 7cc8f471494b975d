import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../../norsk/norwegian-analyser.ts';
import { learnAbbreviations } from './learnt-abbreviations.ts';

const analyser = createNorwegianAnalyser();
const known = new Set(
  'rådet arbeids politisk gruppe plan planer kommune tjeneste myndighet partiet direktoratet skole undersøkelsen kraft organisasjon sektorens demokratene'.split(
    ' ',
  ),
);
const isWord = (text: string): boolean => known.has(text);
const learn = (...texts: string[]): string[] =>
  learnAbbreviations(texts, analyser, isWord).map(({ abbreviation, longForm, count }) => `${abbreviation} = ${longForm} (${count})`);

describe('learnt abbreviations', () => {
  it('learns the words before a bracket, also from the parts of compounds', () => {
    expect(learn('Saken gikk til interessepolitisk utvalg (IPU) i april.')).toEqual(['IPU = interessepolitisk utvalg (1)']);
    expect(learn('Samarbeidsrådet (SR) møttes.')).toEqual(['SR = Samarbeidsrådet (1)']);
    expect(learn('ny Nasjonal transportplan (NTP)')).toEqual(['NTP = Nasjonal transportplan (1)']);
    expect(learn('en fylkeskommune (FK)')).toEqual(['FK = fylkeskommune (1)']);
    expect(learn('sier Norges vassdrags- og energidirektorat (NVE).')).toEqual(['NVE = Norges vassdrags- og energidirektorat (1)']);
    expect(learn('Tall fra arbeidskraftundersøkelsen (AKU)')).toEqual(['AKU = arbeidskraftundersøkelsen (1)']);
    expect(learn('Politidirektoratet (POD)')).toEqual(['POD = Politidirektoratet (1)']);
    expect(learn('Kommunesektorens organisasjon (KS)')).toEqual(['KS = Kommunesektorens organisasjon (1)']);
  });

  it('learns the words inside a bracket, and reads past «heretter»', () => {
    expect(learn('Et IPR (interkommunalt politisk råd) er et samarbeid.')).toEqual(['IPR = interkommunalt politisk råd (1)']);
    expect(learn('Administrativ koordineringsgruppe (heretter kalt «AKG»)')).toEqual(['AKG = Administrativ koordineringsgruppe (1)']);
  });

  it('counts the same definition in other forms once, the most often defined first', () => {
    const texts = ['Nasjonal transportplan (NTP)', 'nasjonale transportplaner (NTP)', 'Norsk Tipping (NT)'];
    expect(learn(...texts)).toEqual(['NTP = Nasjonal transportplan (2)', 'NT = Norsk Tipping (1)']);
  });

  it('learns nothing from parties behind names, places, credits and years', () => {
    expect(
      learn(
        'sier Siri Vik (SV) og Knut Ravn Fredriksen (KrF)',
        'Klubbene Ajax (Nederland) og Basel (Sveits)',
        'Nummer 45 til slutt. (NTB)',
        'Foto: Nils Berg (Arkivfoto)',
        'Strategien (2021) ble vedtatt av styret (enstemmig)',
      ),
    ).toEqual([]);
    expect(learn('Sosialistisk Venstreparti (SV)', 'Arbeiderpartiet (Ap)')).toHaveLength(2);
  });

  it('gives the terms to search with, and none for what the analyser takes for another word', () => {
    expect(learnAbbreviations(['Interessepolitisk utvalg (IPU)'], analyser, isWord)[0]).toMatchObject({
      term: 'ipu',
      longTerms: ['interessepolitisk', 'utvalg'],
    });
    expect(learn('Politiets sikkerhetstjeneste (PST)')).toEqual([]);
  });
});
