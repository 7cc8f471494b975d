import type { SearchFilter } from '#domain/search-filter.ts';
import { readFilters } from '../../routes/filter-query.ts';

/** A filter as the API gives it out; what is not a filter does not narrow. */
export function keptFilters({ type, organ, from, to, collection }: Readonly<Record<string, string>>): SearchFilter {
  const named = { type, organ, fra: from, til: to, samling: collection };
  return readFilters(new URLSearchParams(Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))));
}
