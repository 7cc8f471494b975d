import type { Segment } from './line.ts';

export type PageRows = { readonly number: number; readonly height: number; readonly rows: readonly (readonly Segment[])[] };

/** Part of the page height at the top and at the bottom where running heads stand. */
const MARGIN = 0.092;
/** Page numbers alone may stand further in. */
const NUMBER_MARGIN = 0.14;
const LONGEST_PAGE_NUMBER = 14;
/** Points a running line may move from page to page. */
const DRIFT = 7;
/** A line that comes back on this many pages is a running one; on a file of two pages, on both. */
const LEAST_PAGES = 3;
/** Times the body size. Larger lines that come back are titles of slides. */
const LARGEST = 1.25;
const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:side|s\.|page)?\s*\d{1,4}(?:\s*(?:av|of|\/|\|)\s*\d{1,4})?(?:\s*[-–—])?$/iu;

/** The rows without running heads, running feet and page numbers. */
export function dropRepeatedLines(pages: readonly PageRows[], bodySize: number): PageRows[] {
  const seen = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const row of page.rows) {
      for (const key of keysOf(row, page)) {
        const numbers = seen.get(key) ?? new Set<number>();
        numbers.add(page.number);
        seen.set(key, numbers);
      }
    }
  }
  const least = pages.length === 2 ? 2 : LEAST_PAGES;
  const isRunning = (row: readonly Segment[], page: PageRows): boolean => {
    const keys = keysOf(row, page);
    if (keys.length === 0 || row.some((segment) => segment.size > LARGEST * bodySize)) return false;
    if (isPageNumber(row) && isInMargin(row, page)) return true;
    return keys.some((key) => (seen.get(key)?.size ?? 0) >= least);
  };
  return pages.map((page) => ({ ...page, rows: page.rows.filter((row) => !isRunning(row, page)) }));
}

function isPageNumber(row: readonly Segment[]): boolean {
  return PAGE_NUMBER.test(
    row
      .map(({ text }) => text)
      .join(' ')
      .trim(),
  );
}

/** What must be the same for two lines to be one running line; digits count as alike. Two keys, so that drift cannot fall between. */
function keysOf(row: readonly Segment[], page: PageRows): string[] {
  const top = Math.min(...row.map(({ y }) => y));
  const bottom = Math.max(...row.map(({ y, height }) => y + height));
  if (bottom > NUMBER_MARGIN * page.height && top < (1 - NUMBER_MARGIN) * page.height) return [];
  const slot = Math.floor(top / DRIFT);
  const text = row.map((segment) => segment.text).join(' ');
  const inMargin = bottom <= MARGIN * page.height || top >= (1 - MARGIN) * page.height;
  // A number that follows the page number marks the line, whatever chapter it names.
  const numbers = [/^\D{0,6}(\d{1,4})(?!\S)/u, /(?<!\S)(\d{1,4})\D?$/u].flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
  const offsets = numbers.map((number) => `page${Number(number) - page.number}:${bottom < page.height / 2 ? 'top' : 'foot'}`);
  if (!inMargin) return text.length <= LONGEST_PAGE_NUMBER ? offsets : [];
  const words = row
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase()
    .replace(/\p{N}+/gu, '#');
  return [`${slot}:${words}`, `${slot + 1}:${words}`, ...offsets];
}

function isInMargin(row: readonly Segment[], page: PageRows): boolean {
  const bottom = Math.max(...row.map(({ y, height }) => y + height));
  return bottom <= MARGIN * page.height || Math.min(...row.map(({ y }) => y)) >= (1 - MARGIN) * page.height;
}
