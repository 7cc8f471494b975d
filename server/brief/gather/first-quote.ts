import { type Citation, citeRange } from '#domain/citation.ts';
import type { Passage } from '#domain/passage.ts';
import type { Theme } from './theme.ts';

/** Cites the unit of a passage with most of the theme, the place to open, or else the first; null when it has none. */
export function firstQuote(passage: Passage, theme: Theme | null = null): Citation | null {
  const places = passage.units.map((range) => ({ range, text: passage.text.slice(range.start, range.end) }));
  const covers = places.map(({ text }) => (theme === null ? 0 : theme.cover(theme.read(text))));
  const place = places[covers.indexOf(Math.max(...covers))];
  return place === undefined ? null : citeRange(passage, place.range);
}

/** As `firstQuote`, of the first passage that has one. */
export function firstPlace(passages: readonly Passage[]): Citation | null {
  for (const passage of passages) {
    const quote = firstQuote(passage);
    if (quote !== null) return quote;
  }
  return null;
}
