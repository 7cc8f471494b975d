import { useCallback } from 'react';
import type { DocumentView } from '../../../server/http/views/document-view.ts';
import type { PageView } from '../../../server/http/views/page-view.ts';
import type { PlaceView } from '../../../server/http/views/place-view.ts';
import { fetchDocument, fetchPage, fetchPlace } from '../../client/archive-requests.ts';
import { type Loaded, useLoaded } from '../../client/use-loaded.ts';
import type { DocumentTarget } from '../../routes/document-target.ts';

/** A document, where the quote stands in it, and one of its pages. */
export function useSource(target: DocumentTarget): { readonly document: Loaded<DocumentView>; readonly place: Loaded<PlaceView | null> } {
  const { documentId, quote } = target;
  const document = useLoaded(useCallback((signal: AbortSignal) => fetchDocument(documentId, signal), [documentId]));
  const place = useLoaded(
    useCallback(
      (signal: AbortSignal): Promise<PlaceView | null> => (quote === null ? Promise.resolve(null) : fetchPlace(documentId, quote, signal)),
      [documentId, quote],
    ),
  );
  return { document, place };
}

export function usePage(documentId: string, page: number): Loaded<PageView> {
  return useLoaded(useCallback((signal: AbortSignal) => fetchPage(documentId, page, signal), [documentId, page]));
}
