import type { FileState } from '#domain/file-outcome.ts';
import type { DocumentView } from '../../server/http/views/document-view.ts';
import type { DocumentsView } from '../../server/http/views/documents-view.ts';
import type { FilesView } from '../../server/http/views/files-view.ts';
import type { PageView } from '../../server/http/views/page-view.ts';
import type { PlaceView } from '../../server/http/views/place-view.ts';
import type { ArchiveTarget } from '../routes/archive-target.ts';
import { type QuoteTarget, quoteQuery } from '../routes/document-target.ts';
import { documentsQuery, PAGE_SIZE } from './archive-query.ts';
import { getJson } from './get-json.ts';

const documentPath = (id: string): string => `/api/documents/${encodeURIComponent(id)}`;

export const fetchDocument = (id: string, signal: AbortSignal): Promise<DocumentView> => getJson(documentPath(id), signal);

export const fetchPage = (id: string, page: number, signal: AbortSignal): Promise<PageView> =>
  getJson(`${documentPath(id)}/pages/${page}`, signal);

/** Where a quote stands in the document now. */
export const fetchPlace = (id: string, quote: QuoteTarget, signal: AbortSignal): Promise<PlaceView> =>
  getJson(`${documentPath(id)}/place?${new URLSearchParams(quoteQuery(quote))}`, signal);

/** Address of the original file; `inline` = to be shown in the page, otherwise to be downloaded. */
export const originalFileUrl = (id: string, inline: boolean): string => `${documentPath(id)}/file${inline ? '?inline=1' : ''}`;

/** One page of the documents of a view, with counts to filter by. */
export const fetchDocuments = (target: ArchiveTarget, signal: AbortSignal): Promise<DocumentsView> => {
  const query = documentsQuery(target);
  query.set('offset', String((target.page - 1) * PAGE_SIZE));
  query.set('limit', String(PAGE_SIZE));
  query.set('facets', '1');
  return getJson(`/api/documents?${query}`, signal);
};

/** Address of every document of a view, as a file for a spreadsheet. */
export const documentsCsvUrl = (target: ArchiveTarget): string => `/api/documents.csv?${documentsQuery(target)}`;

/** One page of the input files that ended in a state. */
export const fetchFiles = (state: FileState, text: string, page: number, signal: AbortSignal): Promise<FilesView> =>
  getJson(
    `/api/files?${new URLSearchParams({ state, q: text, offset: String((page - 1) * PAGE_SIZE), limit: String(PAGE_SIZE) })}`,
    signal,
  );
