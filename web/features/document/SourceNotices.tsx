import { Alert, Button } from '@digdir/designsystemet-react';
import type { PageView } from '../../../server/http/views/page-view.ts';
import type { PlaceView } from '../../../server/http/views/place-view.ts';
import { useTexts } from '../../texts/use-texts.ts';

type Props = {
  readonly place: PlaceView | null;
  readonly page: PageView | null;
  /** Number of the page shown. */
  readonly shown: number;
  readonly onTurn: (page: number) => void;
};

/** The quote itself with the pages it stands on, and what a reader must know before trusting what is shown. */
export function SourceNotices({ place, page, shown, onTurn }: Props) {
  const { source: t, place: names } = useTexts();
  const pages = [...new Set(place?.locators.map((locator) => locator.page) ?? [])];
  const nameOf = (number: number): string => (page?.kind === 'slide' ? names.slide(number) : names.page(number));
  return (
    <>
      {place !== null && <blockquote className="source__quote">{place.quote}</blockquote>}
      {place?.changed === true && (
        <Alert data-color="warning" data-size="sm">
          {t.changed}
        </Alert>
      )}
      {pages.length > 1 && (
        <div className="source__parts">
          <span>{t.quotedPages}</span>
          {pages.map((number) => (
            <Button
              key={number}
              variant="secondary"
              data-size="sm"
              aria-current={number === shown ? 'page' : undefined}
              aria-label={t.quotedPart(nameOf(number))}
              onClick={() => onTurn(number)}
            >
              {nameOf(number)}
            </Button>
          ))}
        </div>
      )}
      {page?.textSource === 'ocr' && (
        <Alert data-color="warning" data-size="sm">
          {t.ocr}
        </Alert>
      )}
      {page?.textSource === 'none' && (
        <Alert data-color="info" data-size="sm">
          {t.noText}
        </Alert>
      )}
    </>
  );
}
