import type { CitationView } from '../../server/http/views/citation-view.ts';
import { nb } from '../texts/nb.ts';

/** «side 3», «lysbilde 2», «rad 7»: the place a citation opens, as people say it. */
export function placeName(locator: CitationView['locator']): string {
  if (locator.slide !== undefined) return nb.place.slide(locator.slide);
  if (locator.page !== undefined) return nb.place.page(locator.page);
  if (locator.row !== undefined) return nb.place.row(locator.row, locator.sheet ?? null);
  if (locator.paragraph !== undefined) return nb.place.paragraph(locator.paragraph);
  return nb.place.whole;
}
