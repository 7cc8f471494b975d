import { describe, expect, it } from 'vitest';
import { type IsoDate, isoDate } from '#domain/ids.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import { nb } from '../../texts/nb.ts';
import { filterChips } from './filter-chips.ts';
import { withYears, yearsOf } from './filter-years.ts';

const day = (year: number, month: number, date: number): IsoDate => {
  const found = isoDate(year, month, date);
  if (found === null) throw new Error('no such day');
  return found;
};
const labels = (filter: SearchFilter): string[] => filterChips(filter, null, nb).map(({ label }) => label);

describe('the chips of a filter', () => {
  it('name what the search is narrowed to, and take away one thing each', () => {
    const filter: SearchFilter = { type: 'notat', organ: 'REP', collection: 'osloregionen' };
    const chips = filterChips(filter, null, nb);
    expect(chips.map(({ label }) => label)).toEqual(['Notat', 'Representantskapet', 'osloregionen']);
    expect(chips.map(({ without }) => without)).toEqual([
      { organ: 'REP', collection: 'osloregionen' },
      { type: 'notat', collection: 'osloregionen' },
      { type: 'notat', organ: 'REP' },
    ]);
  });

  it('take an organ’s name from the archive when it is not a common one', () => {
    const facets = {
      type: [],
      organ: [{ value: 'ATK', label: 'Areal og transport', count: 2 }],
      year: [],
      format: [],
      status: [],
      collection: [],
    };
    expect(filterChips({ organ: 'ATK' }, facets, nb)[0]?.label).toBe('Areal og transport');
    expect(labels({ organ: 'ATK' })).toEqual(['ATK']);
  });

  it('say a period in years when it is whole years', () => {
    expect(labels(withYears({}, '2021', '2024'))).toEqual(['2021–2024']);
    expect(labels(withYears({}, '2024', '2024'))).toEqual(['2024']);
    expect(labels(withYears({}, '2024', ''))).toEqual(['fra og med 2024']);
    expect(labels({ to: day(2024, 6, 11) })).toEqual(['til og med 11. juni 2024']);
  });
});

it('puts years in order, keeps the rest of the filter, and reads them back', () => {
  const filter = withYears({ type: 'notat' }, '2025', '2021');
  expect(filter).toEqual({ type: 'notat', from: '2021-01-01', to: '2025-12-31' });
  expect(yearsOf(filter)).toEqual({ first: '2021', last: '2025' });
  expect(withYears(filter, '', '')).toEqual({ type: 'notat' });
});
