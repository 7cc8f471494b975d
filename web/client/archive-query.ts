import type { ArchiveColumn, ArchiveTarget } from '../routes/archive-target.ts';

/** Documents or files on one page of a list. */
export const PAGE_SIZE = 50;

const SORTS: Readonly<Record<ArchiveColumn, string>> = {
  dato: 'date',
  tittel: 'title',
  type: 'type',
  organ: 'organ',
  status: 'status',
  format: 'format',
};

/** What the API is asked for the documents of a view, its page left out. */
export function documentsQuery({ text, searchIn, filters, status, format, sort }: ArchiveTarget): URLSearchParams {
  const all: readonly (readonly [string, string | null | undefined])[] = [
    [searchIn === 'tekst' ? 'text' : 'q', text],
    ['type', filters.type],
    ['organ', filters.organ],
    ['from', filters.from],
    ['to', filters.to],
    ['collection', filters.collection],
    ['status', status],
    ['format', format],
    ['sort', sort === null ? null : SORTS[sort.by]],
    ['order', sort === null ? null : sort.descending ? 'desc' : 'asc'],
  ];
  const given = all.flatMap(([name, value]): [string, string][] =>
    value === null || value === undefined || value === '' ? [] : [[name, value]],
  );
  return new URLSearchParams(given);
}
