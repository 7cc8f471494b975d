import type { CitationView } from '../../server/http/views/citation-view.ts';
import { currentTexts } from '../texts/language.ts';

/** «side 3», «lysbilde 2», «rad 7»: the place a citation opens, as people say it. */
export function placeName(locator: CitationView['locator']): string {
  const { place } = currentTexts();
  if (locator.slide !== undefined) return place.slide(locator.slide);
  if (locator.page !== undefined) return place.page(locator.page);
  if (locator.row !== undefined) return place.row(locator.row, locator.sheet ?? null);
  if (locator.paragraph !== undefined) return place.paragraph(locator.paragraph);
  return place.whole;
}
