import { describe, expect, it } from 'vitest';
import { isoDate } from '#domain/ids.ts';
import { futureDay } from './future-day.ts';

const today = isoDate(2026, 11, 21);

describe('futureDay', () => {
  it.each([
    ['Planen legges fram 15. januar 2028.', '2028-01-15'],
    ['Planen skal vedtas innen 2028.', '2028-12-31'],
    ['Høringen varer fram til 2027.', '2027-12-31'],
    ['Handlingsprogrammet vedtas i desember 2026.', '2026-12-31'],
    ['Arbeidet starter høsten 2027.', '2027-12-31'],
    ['Høring 1.–30. november 2026', '2026-11-30'],
  ])('reads «%s»', (text, day) => expect(today === null ? null : futureDay(text, today)).toBe(day));

  it.each([
    'Styret møttes 8. desember 2025.',
    'Strategiske føringer 2025–2028',
    'Innen 2024 skulle alt være klart.',
    'Handlingsprogram 2027',
    'Målet er 30 prosent innen 2030.',
    'Å bli et lavutslippssamfunn mot 2050',
    'Bidra til at vi når målet om å restaurere 30 prosent innen 31. desember 2030',
    'Alle kommuner bør ha rensing i drift innen 1. juni 2029.',
    'Restaurere all natur i fjorden innen 2030',
  ])('finds nothing ahead in «%s»', (text) => expect(today === null ? '' : futureDay(text, today)).toBeNull());
});
