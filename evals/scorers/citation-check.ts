import type { Block } from '#domain/block.ts';
import type { Locator, Place } from '#domain/locator.ts';
import { samePlace } from '#domain/locator.ts';
import { findQuote } from '#domain/quote-check.ts';

export type CheckedCitation = { readonly quote: string; readonly locators: readonly Locator[] };

/** Whether the quote stands where its citation says; what may differ is for `findQuote` to say. */
export type CitationCheck = {
  /** In the stored passage. */
  readonly inPassage: boolean;
  /** In the text of the stored page, slide, paragraph or row that the citation opens, or of the two it runs over. */
  readonly inPlace: boolean;
  /** The characters marked there are the quote and nothing more. */
  readonly marked: boolean;
};

/**
 * @param passage text of the passage cited; null when the archive does not have it
 * @param blocks every block of the document, in order, so that a mark's block is its index here
 */
export function checkCitation({ quote, locators }: CheckedCitation, passage: string | null, blocks: readonly Block[]): CitationCheck {
  const places = locators.map(({ place }) => placeText(place, blocks)).join('\n');
  const marks = locators.flatMap((locator) => locator.marks);
  const marked = marks.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '').join('\n');
  return {
    inPassage: passage !== null && findQuote(passage, quote) !== null,
    inPlace: findQuote(places, quote) !== null,
    marked: wordsOf(marked) === wordsOf(quote) && wordsOf(quote) !== '',
  };
}

/** The text that stands in a place, a line for each block. A block that runs over a page break gives each page its part. */
function placeText(place: Place, blocks: readonly Block[]): string {
  return blocks
    .flatMap(({ text, spans }) => {
      const here = spans.filter((span) => samePlace(span.place, place));
      const [first, last] = [here[0], here.at(-1)];
      return first === undefined || last === undefined ? [] : [text.slice(first.start, last.end)];
    })
    .join('\n');
}

/** What can be marked: without white space, and without the bars that stand between the cells of a quoted row but not on the page. */
function wordsOf(text: string): string {
  return text.replace(/[\s|]+/gu, '');
}
