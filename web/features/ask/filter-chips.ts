import { DOCUMENT_TYPE_NAMES } from '#domain/document-type-names.ts';
import { KNOWN_ORGANS } from '#domain/organ.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { FacetsView } from '../../../server/http/views/documents-view.ts';
import { formatDate } from '../../texts/format-date.ts';
import type { Texts } from '../../texts/nb.ts';

/** One thing a search is narrowed to, and the filter when it is taken away. */
export type FilterChip = {
  readonly name: 'type' | 'organ' | 'period' | 'collection';
  readonly label: string;
  readonly without: SearchFilter;
};

/** @param facets names organs; null before they are known */
export function filterChips(filter: SearchFilter, facets: FacetsView | null, { askFilters }: Texts): FilterChip[] {
  const { type, organ, from, to, collection } = filter;
  const chips: FilterChip[] = [];
  if (type !== undefined) {
    const { type: _type, ...without } = filter;
    chips.push({ name: 'type', label: DOCUMENT_TYPE_NAMES[type], without });
  }
  if (organ !== undefined) {
    const { organ: _organ, ...without } = filter;
    chips.push({ name: 'organ', label: organName(organ, facets), without });
  }
  if (from !== undefined || to !== undefined) {
    const { from: _from, to: _to, ...without } = filter;
    chips.push({ name: 'period', label: askFilters.period(dayName(from, '-01-01'), dayName(to, '-12-31')), without });
  }
  if (collection !== undefined) {
    const { collection: _collection, ...without } = filter;
    chips.push({ name: 'collection', label: collection, without });
  }
  return chips;
}

function organName(code: string, facets: FacetsView | null): string {
  return facets?.organ.find(({ value }) => value === code)?.label ?? KNOWN_ORGANS.find((organ) => organ.code === code)?.name ?? code;
}

/** The year, when the day is the first or the last of it; otherwise the date. */
function dayName(day: string | undefined, edge: string): string | null {
  if (day === undefined) return null;
  return day.endsWith(edge) ? day.slice(0, 4) : formatDate(day);
}
