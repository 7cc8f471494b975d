import { describe, expect, it } from 'vitest';
import { factStands } from './fact-stands.ts';

describe('factStands', () => {
  it.each([
    ['7. desember 2023', 'Prosessen ble vedtatt 7.  DESEMBER\n2023.'],
    ['Å møtes', 'å møtes hvert år'],
    ['65 kommuner', 'Rådet har 65 kommuner, ikke 165 kommuner.'],
    ['2024', 'I perioden 2021–2024 gjaldt andre mål.'],
    ['mobilitet', 'Areal- og mobilitetsplan'],
  ])('finds «%s» in «%s»', (fact, quote) => {
    expect(factStands(fact, quote)).toBe(true);
  });

  it.each([
    ['5 kommuner', 'Rådet har 65 kommuner.'],
    ['2 prosent', 'Veksten var 1,2 prosent.'],
    ['innen 20', 'Målet skal nås innen 2030.'],
    ['rammen er 2', 'Rammen er 2,23 millioner.'],
    ['7. desember 2023', 'Prosessen ble vedtatt 7. desember 2022.'],
    ['Målfrid Baik', 'Målfrid ble leder. Baik gikk av.'],
    ['', 'Hva som helst.'],
  ])('does not find «%s» in «%s»', (fact, quote) => {
    expect(factStands(fact, quote)).toBe(false);
  });
});
