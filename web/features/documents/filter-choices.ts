import type { DocumentStatus, DocumentType, Format } from '#domain/document.ts';
import { DOCUMENT_STATUSES, DOCUMENT_TYPES, FORMATS } from '#domain/document.ts';
import { isoDate } from '#domain/ids.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { FacetsView } from '../../../server/http/views/documents-view.ts';
import type { ArchiveTarget } from '../../routes/archive-target.ts';
import type { Texts } from '../../texts/nb.ts';

export type FacetName = keyof FacetsView;
/** In the order they are shown. */
export const FACET_NAMES: readonly FacetName[] = ['type', 'organ', 'year', 'collection', 'status', 'format'];

/** What people read of a value of a facet. */
export function facetLabel(facet: FacetName, value: string, label: string, t: Texts): string {
  const type = DOCUMENT_TYPES.find((known) => known === value);
  const status = DOCUMENT_STATUSES.find((known) => known === value);
  const format = FORMATS.find((known) => known === value);
  if (facet === 'type' && type !== undefined) return t.document.type[type];
  if (facet === 'status' && status !== undefined) return t.document.status[status];
  if (facet === 'format' && format !== undefined) return t.documents.format[format];
  return label;
}

/** The value chosen in a facet, or null; a period that is not a whole year is no value of the facet. */
export function chosenValue(facet: FacetName, { filters, status, format }: ArchiveTarget): string | null {
  switch (facet) {
    case 'type':
      return filters.type ?? null;
    case 'organ':
      return filters.organ ?? null;
    case 'year':
      return wholeYear(filters);
    case 'collection':
      return filters.collection ?? null;
    case 'status':
      return status;
    case 'format':
      return format;
  }
}

/** The view with another value in a facet, null = none, from its first page. */
export function withChoice(target: ArchiveTarget, facet: FacetName, value: string | null): ArchiveTarget {
  const first: ArchiveTarget = { ...target, page: 1 };
  const filters: SearchFilter = target.filters;
  switch (facet) {
    case 'type': {
      const type: DocumentType | undefined = DOCUMENT_TYPES.find((known) => known === value);
      return { ...first, filters: { ...without(filters, 'type'), ...(type !== undefined && { type }) } };
    }
    case 'organ':
      return { ...first, filters: { ...without(filters, 'organ'), ...(value !== null && { organ: value }) } };
    case 'collection':
      return { ...first, filters: { ...without(filters, 'collection'), ...(value !== null && { collection: value }) } };
    case 'year': {
      const from = value === null ? null : isoDate(Number(value), 1, 1);
      const to = value === null ? null : isoDate(Number(value), 12, 31);
      return { ...first, filters: { ...without(filters, 'from', 'to'), ...(from !== null && to !== null && { from, to }) } };
    }
    case 'status': {
      const status: DocumentStatus | null = DOCUMENT_STATUSES.find((known) => known === value) ?? null;
      return { ...first, status };
    }
    case 'format': {
      const format: Format | null = FORMATS.find((known) => known === value) ?? null;
      return { ...first, format };
    }
  }
}

export type FilterChip = { readonly key: string; readonly text: string; readonly without: ArchiveTarget };

/** What narrows the list, each with the view it is removed to. */
export function filterChips(target: ArchiveTarget, facets: FacetsView | null, t: Texts): FilterChip[] {
  const chips: FilterChip[] = [];
  const { facet: names } = t.documents;
  if (target.text !== '') {
    const text = `${names.text}: ${t.documents.searchWords(target.text)}`;
    chips.push({ key: 'text', text, without: { ...target, text: '', page: 1 } });
  }
  for (const facet of FACET_NAMES) {
    const value = chosenValue(facet, target);
    const text = value === null ? (facet === 'year' ? periodText(target.filters, t) : null) : valueText(facet, value, facets, t);
    if (text !== null) chips.push({ key: facet, text: `${names[facet]}: ${text}`, without: withChoice(target, facet, null) });
  }
  return chips;
}

function valueText(facet: FacetName, value: string, facets: FacetsView | null, t: Texts): string {
  return facetLabel(facet, value, facets?.[facet].find((known) => known.value === value)?.label ?? value, t);
}

function periodText({ from, to }: SearchFilter, { documents }: Texts): string | null {
  if (from !== undefined && to !== undefined) return documents.period(from, to);
  if (from !== undefined) return documents.since(from);
  return to === undefined ? null : documents.until(to);
}

function wholeYear({ from, to }: SearchFilter): string | null {
  const year = from?.slice(0, 4) ?? '';
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : null;
}

function without(filters: SearchFilter, ...fields: readonly (keyof SearchFilter)[]): SearchFilter {
  const rest = { ...filters };
  for (const field of fields) delete rest[field];
  return rest;
}
