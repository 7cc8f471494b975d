import { describe, expect, it } from 'vitest';
import { missingYears, yearGroups, yearsText } from './year-groups.ts';

const of = (...years: readonly number[]) => years.map((year) => ({ year, documents: 2 }));

describe('the years of a chart', () => {
  it('are single years, those without documents too, as long as there is room', () => {
    expect(yearGroups(of(2021, 2024))).toEqual([
      { from: 2021, to: 2021, documents: 2 },
      { from: 2022, to: 2022, documents: 0 },
      { from: 2023, to: 2023, documents: 0 },
      { from: 2024, to: 2024, documents: 2 },
    ]);
  });

  it('are put together when there are many', () => {
    const groups = yearGroups(of(2004, 2006, 2009, 2024));
    expect(groups.map(yearsText)).toEqual(['2000–2004', '2005–2009', '2010–2014', '2015–2019', '2020–2024']);
    expect(groups.map(({ documents }) => documents)).toEqual([2, 4, 0, 0, 2]);
  });

  it('never are more than there is room for, even when a date is far off', () => {
    expect(yearGroups(of(1800, 2199)).length).toBeLessThanOrEqual(10);
    expect(yearGroups([])).toEqual([]);
  });
});

describe('the years without documents', () => {
  it('are those between the first and the last, runs together', () => {
    expect(missingYears(of(2018, 2021, 2022, 2024)).map(yearsText)).toEqual(['2019–2020', '2023']);
    expect(missingYears(of(2024))).toEqual([]);
    expect(missingYears([])).toEqual([]);
  });
});
