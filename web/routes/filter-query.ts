import { DOCUMENT_TYPES } from '#domain/document.ts';
import { type IsoDate, isoDate } from '#domain/ids.ts';
import type { SearchFilter } from '#domain/search-filter.ts';

/** The limits of the API; what is longer is left out rather than sent to be refused. */
const LONGEST_ORGAN = 40;
const LONGEST_COLLECTION = 200;

/** Filters in an address: `type`, `organ`, `fra`, `til` (ÅÅÅÅ-MM-DD), `samling`. What is not a filter does not narrow. */
export function readFilters(query: URLSearchParams): SearchFilter {
  const type = DOCUMENT_TYPES.find((known) => known === query.get('type'));
  const organ = shortText(query.get('organ'), LONGEST_ORGAN);
  const from = readDate(query.get('fra'));
  const to = readDate(query.get('til'));
  const collection = shortText(query.get('samling'), LONGEST_COLLECTION);
  const inOrder = from === null || to === null || from <= to;
  return {
    ...(type !== undefined && { type }),
    ...(organ !== null && { organ }),
    ...(from !== null && inOrder && { from }),
    ...(to !== null && inOrder && { to }),
    ...(collection !== null && { collection }),
  };
}

/** The address names and values of filters; `readFilters` reads them back. */
export function filterQuery({ type, organ, from, to, collection }: SearchFilter): [string, string][] {
  const all: readonly [string, string | undefined][] = [
    ['type', type],
    ['organ', organ],
    ['fra', from],
    ['til', to],
    ['samling', collection],
  ];
  return all.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
}

function shortText(text: string | null, longest: number): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' || trimmed.length > longest ? null : trimmed;
}

function readDate(text: string | null): IsoDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text ?? '') ?? [];
  return isoDate(Number(year), Number(month), Number(day));
}
