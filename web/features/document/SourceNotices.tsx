import { Alert } from '@digdir/designsystemet-react';
import type { PageView } from '../../../server/http/views/page-view.ts';
import type { PlaceView } from '../../../server/http/views/place-view.ts';
import { nb } from '../../texts/nb.ts';

type Props = { readonly place: PlaceView | null; readonly page: PageView | null };

/** The quote itself, and what a reader must know before trusting what is shown. */
export function SourceNotices({ place, page }: Props) {
  const pages = [...new Set(place?.locators.map((locator) => locator.page) ?? [])];
  return (
    <>
      {place !== null && <blockquote className="source__quote">{place.quote}</blockquote>}
      {place?.changed === true && (
        <Alert data-color="warning" data-size="sm">
          {nb.source.changed}
        </Alert>
      )}
      {pages.length > 1 && <p className="source__note">{nb.source.quotedPages(pages.join(', '))}</p>}
      {page?.textSource === 'ocr' && (
        <Alert data-color="warning" data-size="sm">
          {nb.source.ocr}
        </Alert>
      )}
      {page?.textSource === 'none' && (
        <Alert data-color="info" data-size="sm">
          {nb.source.noText}
        </Alert>
      )}
    </>
  );
}
