import type { Citation } from '#domain/citation.ts';
import type { Place } from '#domain/locator.ts';
import { pageNumberOf } from '#domain/page.ts';
import type { ExportSource } from './export-options.ts';

/** The page views the quote stands on, in order. */
export function citedPages(citation: Citation, source: ExportSource): readonly [number, ...number[]] {
  const [first, ...rest] = citation.locators.map(({ place }) => pageView(place, source));
  return [first ?? 1, ...new Set(rest.filter((page) => page !== first))];
}

/** Where the quote stands, as people say it: «side 3», «side 3–4», «lysbilde 2», «avsnitt 14», «ark Budsjett, rad 12». */
export function placeName(citation: Citation): string {
  const [{ place }] = citation.locators;
  const last = citation.locators.at(-1)?.place ?? place;
  switch (place.kind) {
    case 'page':
      return `side ${span(place.page, last.kind === 'page' ? last.page : place.page)}`;
    case 'slide':
      return `lysbilde ${span(place.slide, last.kind === 'slide' ? last.slide : place.slide)}`;
    case 'paragraph':
      return `avsnitt ${span(place.paragraph, last.kind === 'paragraph' ? last.paragraph : place.paragraph)}`;
    case 'row':
      return `ark ${place.sheet}, rad ${span(place.row, last.kind === 'row' && last.sheet === place.sheet ? last.row : place.row)}`;
  }
}

function span(first: number, last: number): string {
  return last === first ? String(first) : `${first}–${last}`;
}

function pageView(place: Place, { pageLabels }: ExportSource): number {
  return pageNumberOf(
    place,
    pageLabels.map((label) => label ?? ''),
  );
}
