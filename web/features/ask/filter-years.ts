import { isoDate } from '#domain/ids.ts';
import type { SearchFilter } from '#domain/search-filter.ts';

/** A filter with another period, in whole years; '' = open. Years in the wrong order change places. */
export function withYears(filter: SearchFilter, first: string, last: string): SearchFilter {
  const { from: _from, to: _to, ...rest } = filter;
  const [least, most] = first !== '' && last !== '' && first > last ? [last, first] : [first, last];
  const from = isoDate(Number(least), 1, 1);
  const to = isoDate(Number(most), 12, 31);
  return { ...rest, ...(from !== null && { from }), ...(to !== null && { to }) };
}

/** The years a filter's period is in; '' = open. */
export function yearsOf({ from, to }: SearchFilter): { readonly first: string; readonly last: string } {
  return { first: from?.slice(0, 4) ?? '', last: to?.slice(0, 4) ?? '' };
}
