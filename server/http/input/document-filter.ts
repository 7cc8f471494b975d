import { z } from 'zod';
import { DOCUMENT_STATUSES, FORMATS } from '#domain/document.ts';
import { DOCUMENT_COLUMNS, type DocumentQuery } from '../../../ingest/store/archive-reader.ts';
import { FILTER_FIELDS, oneOf } from './fields.ts';

const LONGEST_SEARCH = 200;
const words = z.string().trim().max(LONGEST_SEARCH, `kan ikke være lengre enn ${LONGEST_SEARCH} tegn`).exactOptional();

/** The fields that narrow and sort a list of documents. */
export const DOCUMENT_FIELDS = {
  q: words,
  text: words,
  ...FILTER_FIELDS,
  status: oneOf(DOCUMENT_STATUSES).exactOptional(),
  format: oneOf(FORMATS).exactOptional(),
  sort: oneOf([...DOCUMENT_COLUMNS, 'relevance']).exactOptional(),
  order: oneOf(['asc', 'desc']).exactOptional(),
} as const;

type DocumentFields = Omit<DocumentQuery, 'text' | 'content' | 'sort' | 'offset' | 'limit'> & {
  readonly q?: string;
  readonly text?: string;
  readonly sort?: (typeof DOCUMENT_COLUMNS)[number] | 'relevance';
  readonly order?: 'asc' | 'desc';
};

/** What the reader is asked; `relevance`, and no `sort` at all, leave the order to the reader. */
export function documentQuery({ q, text, sort, order, ...filter }: DocumentFields): Omit<DocumentQuery, 'offset' | 'limit'> {
  return {
    ...filter,
    ...(q !== undefined && { text: q }),
    ...(text !== undefined && { content: text }),
    ...(sort !== undefined && sort !== 'relevance' && { sort: { by: sort, descending: (order ?? DEFAULT_ORDER[sort]) === 'desc' } }),
  };
}

const DEFAULT_ORDER = { date: 'desc', title: 'asc', type: 'asc', organ: 'asc', status: 'asc', format: 'asc' } as const;
