import type { Segment } from './line.ts';

export type PageRows = { readonly number: number; readonly height: number; readonly rows: readonly (readonly Segment[])[] };

type Row = readonly Segment[];

/** Part of the page height at the top and at the bottom where running heads stand. */
const MARGIN = 0.092;
/** Rows from the top and from the bottom of a page among which a bare page number is looked for, however far in it stands. */
const OUTERMOST_ROWS = 2;
/** Points a running line may move from page to page. */
const DRIFT = 7;
/** A line that comes back on this many pages is a running one; on a file of two pages, on both. */
const LEAST_PAGES = 3;
/** Pages from one time to the next; left and right pages have heads of their own, and a chapter's first page has none. */
const WIDEST_STEP = 3;
/** Times the body size. Larger lines that come back are titles of slides. */
const LARGEST = 1.25;
const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:side|s\.|page)?\s*(\d{1,4})(?:\s*(?:av|of|\/|\|)\s*\d{1,4}|\s*\(\d{1,4}\))?(?:\s*[-–—])?$/iu;
const NAMED_NUMBER = /(?<!\p{L})(?:side|s\.|page)\s*(\d{1,4})(?:\s*(?:av|of|\/)\s*\d{1,4})?$|^(?:side|page)\s*(\d{1,4})(?!\p{N})/iu;
const NUMBER_OF_TOTAL = /(?<!\S)(\d{1,4})\s*(?:av|of|\/|\()\s*(\d{1,4})\)?$/iu;

/**
 * The rows without running heads, running feet and page numbers. A running line says nothing new: it is the same on every page,
 * or only its page number runs. Lines that differ in any other figure are text, however alike they look.
 */
export function dropRepeatedLines(pages: readonly PageRows[], bodySize: number): PageRows[] {
  const keys = new Map(pages.flatMap((page) => page.rows.map((row) => [row, keysOf(row, page, pages.length)] as const)));
  const seen = new Map<string, number[]>();
  for (const page of pages) {
    for (const key of page.rows.flatMap((row) => keys.get(row) ?? [])) {
      const numbers = seen.get(key) ?? [];
      if (numbers.at(-1) !== page.number) numbers.push(page.number);
      seen.set(key, numbers);
    }
  }
  const least = pages.length === 2 ? 2 : LEAST_PAGES;
  const isRunning = (row: Row, page: PageRows): boolean => {
    if (row.some((segment) => segment.size > LARGEST * bodySize)) return false;
    if (PAGE_NUMBER.test(textOf(row)) && isInMargin(row, page)) return true;
    return (keys.get(row) ?? []).some((key) => runOf(seen.get(key) ?? [], page.number) >= least);
  };
  return pages.map((page) => ({ ...page, rows: page.rows.filter((row) => !isRunning(row, page)) }));
}

/** How many of the pages, in order, follow each other up to and from this one. */
function runOf(numbers: readonly number[], page: number): number {
  let run = 0;
  for (const [index, number] of numbers.entries()) {
    run = index > 0 && number - (numbers[index - 1] ?? 0) > WIDEST_STEP ? 1 : run + 1;
    if (number >= page && (numbers[index + 1] ?? Infinity) - number > WIDEST_STEP) return run;
  }
  return 0;
}

/** What must be the same for two lines to be one running line. Two slots, so that drift cannot fall between. */
function keysOf(row: Row, page: PageRows, pageCount: number): string[] {
  const text = textOf(row);
  const half = topOf(row) < page.height / 2 ? 'top' : 'foot';
  const runs = (number: string): string => `page${Number(number) - page.number}:${half}`;
  if (!isInMargin(row, page)) {
    const bare = isOutermost(row, page) ? PAGE_NUMBER.exec(text)?.[1] : undefined;
    return bare === undefined ? [] : [runs(bare)];
  }
  const slot = Math.floor(topOf(row) / DRIFT);
  const words = text.toLowerCase();
  // A number at either end counts when it is the page's own, or the page's after pages without a number; right after a date too.
  const ends = [/^\d{1,4}(?!\S)/u, /(?<!\S)\d{1,4}$/u, /(?<=[./](?:19|20)\d\d)\d{1,3}$/u].flatMap((end) => {
    const number = end.exec(words)?.[0];
    return number === undefined || Number(number) > page.number ? [] : [words.replace(end, `<${Number(number) - page.number}>`)];
  });
  return [
    ...[words, ...ends].flatMap((key) => [`${slot}:${key}`, `${slot + 1}:${key}`]),
    ...ownNumbers(row, text, page, pageCount).map(runs),
  ];
}

/** Numbers that can only be the page's, so that the line is a running one whatever chapter it names. */
function ownNumbers(row: Row, text: string, page: PageRows, pageCount: number): string[] {
  const alone = [row[0], row.at(-1)].flatMap((segment) => PAGE_NUMBER.exec(segment?.text ?? '')?.[1] ?? []);
  const named = NAMED_NUMBER.exec(text);
  const [, number = '', total = ''] = NUMBER_OF_TOTAL.exec(text) ?? [];
  // «2 (12)» counts to the last page; «sak 14/25» does not.
  const countsToEnd = number !== '' && Number(total) - Number(number) === pageCount - page.number;
  return [...alone, ...(named?.[1] ?? named?.[2] ?? '').split(' '), countsToEnd ? number : ''].filter((found) => found !== '');
}

function textOf(row: Row): string {
  return row
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

function topOf(row: Row): number {
  return Math.min(...row.map(({ y }) => y));
}

function isInMargin(row: Row, page: PageRows): boolean {
  const bottom = Math.max(...row.map(({ y, height }) => y + height));
  return bottom <= MARGIN * page.height || topOf(row) >= (1 - MARGIN) * page.height;
}

function isOutermost(row: Row, { rows }: PageRows): boolean {
  return rows.slice(0, OUTERMOST_ROWS).includes(row) || rows.slice(-OUTERMOST_ROWS).includes(row);
}
