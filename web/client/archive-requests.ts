import type { FileState } from '#domain/file-outcome.ts';
import type { DocumentView } from '../../server/http/views/document-view.ts';
import type { DocumentsView } from '../../server/http/views/documents-view.ts';
import type { FilesView } from '../../server/http/views/files-view.ts';
import type { PageView } from '../../server/http/views/page-view.ts';
import type { PlaceView } from '../../server/http/views/place-view.ts';
import { type QuoteTarget, quoteQuery } from '../routes/route.ts';
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

/** Documents from number `offset` (from 0), the newest first. */
export const fetchDocuments = (offset: number, limit: number, signal: AbortSignal): Promise<DocumentsView> =>
  getJson(`/api/documents?${new URLSearchParams({ offset: String(offset), limit: String(limit) })}`, signal);

/** Input files that ended in a state, from number `offset` (from 0). */
export const fetchFiles = (state: FileState, offset: number, limit: number, signal: AbortSignal): Promise<FilesView> =>
  getJson(`/api/files?${new URLSearchParams({ state, offset: String(offset), limit: String(limit) })}`, signal);
