import { describe, expect, it } from 'vitest';
import { findDates, findDaysOfYear, findFileNameDates } from './find-dates.ts';

const dates = (text: string): string[] => findDates(text).map(({ date }) => date);

describe('findDates', () => {
  it.each([
    ['5. juni 2014', '2014-06-05'],
    ['5.6.2014', '2014-06-05'],
    ['05.06.2014', '2014-06-05'],
    ['05.06.14', '2014-06-05'],
    ['20.03.07', '2007-03-20'],
    ['17.mars 2024', '2024-03-17'],
    ['6 juni 2024', '2024-06-06'],
    ['den 25.03.2026', '2026-03-25'],
    ['2024-08-29', '2024-08-29'],
    ['9.sept 25', '2025-09-09'],
    ['29/8-2024', '2024-08-29'],
    ['3.–6. juni 2024', '2024-06-03'],
    ['29.april-29. mai 2024', '2024-04-29'],
    ['26. og 27. mai 2024', '2024-05-26'],
    ['5 June 2024', '2024-06-05'],
  ])('reads «%s»', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  it.each(['31. april 2024', '2025–2028', 'kl. 10.00–12.00', '9/3/2021', '22.33.44.55', 'punkt 2.1.10', '550.000', '§ 11-5', 'juni 2024'])(
    'finds none in «%s»',
    (text) => {
      expect(dates(text)).toEqual([]);
    },
  );

  it('finds a day without a year apart', () => {
    expect(findDaysOfYear('Styremøte 8. desember')).toMatchObject([{ month: 12, day: 8 }]);
    expect(findDaysOfYear('Styremøte 8. desember 2025')).toEqual([]);
  });

  it.each([
    ['2024-08-29 referat', '2024-08-29'],
    ['20240829 referat', '2024-08-29'],
    ['2024 08 29 referat', '2024-08-29'],
    ['referat 29.08.2024', '2024-08-29'],
    ['referat 29-08-2024', '2024-08-29'],
  ])('reads the file name «%s»', (words, date) => {
    expect(findFileNameDates(words).map((found) => found.date)).toEqual([date]);
  });
});
