import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

const read = (text: string): string[] => findFigures(text).map((figure) => figure.text);

describe('findFigures', () => {
  it.each([
    ['Medlemmer: 65 kommuner med til sammen 2,23 mill. innbyggere pr. januar 2021', ['65 kommuner', '2,23 mill. innbyggere']],
    ['Det trengs 30-40.000 kompetente arbeidstakere.', ['30-40.000 kompetente arbeidstakere']],
    ['Målet er 30 % restaurering innen 2030.', ['30 % restaurering']],
    ['Terskelen løftes fra NOK 100.000,- til NOK 300.000.', ['NOK 100.000,-', 'NOK 300.000']],
    ['Arbeidet koster 4,2 milliarder kroner.', ['4,2 milliarder kroner']],
    ['Kontingenten er 1 250 kroner i året.', ['1 250 kroner']],
  ])('finds number and unit in «%s»', (text, figures) => expect(read(text)).toEqual(figures));

  it.each([
    'Møtet er 29. august 2024.',
    'Strategien gjelder 2025–2028.',
    'Saken er behandlet som sak 38/24 i styret.',
    'Se NOU 2023: 25 og § 13 i loven.',
    'Lysbilde 3 og 4 bygger på nettsidene.',
    'Møtet begynner kl. 13.',
    '2. Mål og strategier',
    'Planen ble laget i 2015 og fornyet i 2020.',
    'Fra 9 måneder til 3 dager-programmet.',
  ])('leaves dates, years, saker, laws and places alone: «%s»', (text) => expect(read(text)).toEqual([]));

  it('gives each number the year nearest it', () => {
    expect(findFigures('I 2015 var det 78 kommuner med, i 2021 var det 65 kommuner.').map(({ year }) => year)).toEqual([2015, 2021]);
  });

  it('tells value from unit, so that numbers can be compared', () => {
    expect(findFigures('Det koster 1 200 millioner kroner.')).toMatchObject([{ value: '1200millioner', unit: 'kroner' }]);
  });
});
