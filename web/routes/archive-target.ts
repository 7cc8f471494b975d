import { DOCUMENT_STATUSES, type DocumentStatus, FORMATS, type Format } from '#domain/document.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import { filterQuery, readFilters } from './filter-query.ts';
import { readCount } from './read-count.ts';

/** What of the archive is listed: the documents, or the files that were refused, or those read with a remark. */
export const ARCHIVE_LISTS = ['dokumenter', 'avvist', 'merknad'] as const;
type ArchiveList = (typeof ARCHIVE_LISTS)[number];

export const ARCHIVE_COLUMNS = ['dato', 'tittel', 'type', 'organ', 'status', 'format'] as const;
export type ArchiveColumn = (typeof ARCHIVE_COLUMNS)[number];

/** A list of the archive, filtered, sorted and turned to a page. */
export type ArchiveTarget = {
  readonly list: ArchiveList;
  /** Words searched for; '' = none. */
  readonly text: string;
  /** Where the words are searched for. */
  readonly searchIn: 'titler' | 'tekst';
  readonly filters: SearchFilter;
  readonly status: DocumentStatus | null;
  readonly format: Format | null;
  /** null = the order of the list itself: the newest first, or the best hit. */
  readonly sort: { readonly by: ArchiveColumn; readonly descending: boolean } | null;
  /** From 1. */
  readonly page: number;
};

/** Every document, the newest first. */
export const WHOLE_ARCHIVE: ArchiveTarget = {
  list: 'dokumenter',
  text: '',
  searchIn: 'titler',
  filters: {},
  status: null,
  format: null,
  sort: null,
  page: 1,
};

/** Reads `vis`, `q`, `i`, the filters, `status`, `format`, `sorter` (a column; with `-` before it descending) and `side`. */
export function readArchiveTarget(query: URLSearchParams): ArchiveTarget {
  const sort = query.get('sorter') ?? '';
  const by = ARCHIVE_COLUMNS.find((column) => column === sort.replace(/^-/u, ''));
  return {
    list: ARCHIVE_LISTS.find((list) => list === query.get('vis')) ?? WHOLE_ARCHIVE.list,
    text: query.get('q')?.trim() ?? '',
    searchIn: query.get('i') === 'tekst' ? 'tekst' : 'titler',
    filters: readFilters(query),
    status: DOCUMENT_STATUSES.find((status) => status === query.get('status')) ?? null,
    format: FORMATS.find((format) => format === query.get('format')) ?? null,
    sort: by === undefined ? null : { by, descending: sort.startsWith('-') },
    page: readCount(query.get('side'), 1) ?? 1,
  };
}

export function archiveQuery({ list, text, searchIn, filters, status, format, sort, page }: ArchiveTarget): [string, string][] {
  const all: readonly [string, string | null][] = [
    ['vis', list === WHOLE_ARCHIVE.list ? null : list],
    ['q', text === '' ? null : text],
    ['i', searchIn === WHOLE_ARCHIVE.searchIn ? null : searchIn],
    ...filterQuery(filters),
    ['status', status],
    ['format', format],
    ['sorter', sort === null ? null : `${sort.descending ? '-' : ''}${sort.by}`],
    ['side', page === 1 ? null : String(page)],
  ];
  return all.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]));
}
