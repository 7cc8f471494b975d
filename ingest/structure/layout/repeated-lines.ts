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
/** Times the body size. Lines that stand this near each other in the body's size are one column of text. */
const COLUMN_STEP = 2.2;
/** Wider steps are a column's too where paragraphs of the document stand this far apart. */
const WIDEST_COLUMN_STEP = 3;
/** Points two lines of a column may differ in size or left edge. */
const ALIKE = 1;
const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:side|s\.|page)?\s*(\d{1,4})(?:\s*(?:av|of|\/|\|)\s*\d{1,4}|\s*\(\d{1,4}\))?(?:\s*[-–—])?$/iu;
const NAMED_NUMBER = /(?<!\p{L})(?:side|s\.|page)\s*(\d{1,4})(?:\s*(?:av|of|\/)\s*\d{1,4})?$|^(?:side|page)\s*(\d{1,4})(?!\p{N})/iu;
/** A head names the paper; a sentence says something. */
const SENTENCE = /\p{Ll}{2,}.*\s.*[\p{L})]\.$/u;
const NUMBER_OF_TOTAL = /(?<!\S)(\d{1,4})\s*(?:av|of|\/|\()\s*(\d{1,4})\)?$/iu;

/**
 * The rows without running heads, running feet and page numbers. A running line says nothing new: it is the same on every page,
 * or only its page number runs. Lines that differ in any other figure are text, however alike they look, and so are lines that stand
 * in the column of text. A sentence that comes back is left on its first page, so that what it says is never gone.
 */
export function dropRepeatedLines(pages: readonly PageRows[], bodySize: number): PageRows[] {
  const step = columnStep(pages, bodySize);
  const column = new Set(pages.flatMap((page) => columnRows(page, bodySize, step)));
  const keys = new Map(
    pages.flatMap((page) => page.rows.map((row) => [row, column.has(row) ? [] : keysOf(row, page, pages.length)] as const)),
  );
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
    if (column.has(row) || row.some((segment) => segment.size > LARGEST * bodySize)) return false;
    if (PAGE_NUMBER.test(textOf(row)) && isInMargin(row, page)) return true;
    return (keys.get(row) ?? []).some((key) => runOf(seen.get(key) ?? [], page.number) >= least);
  };
  const sentences = new Set<string>();
  const isKept = (row: Row, page: PageRows): boolean => {
    if (!isRunning(row, page)) return true;
    const text = textOf(row);
    if (!SENTENCE.test(text) || sentences.has(text)) return false;
    sentences.add(text);
    return true;
  };
  return pages.map((page) => ({ ...page, rows: page.rows.filter((row) => isKept(row, page)) }));
}

/** The widest step between lines of the column: that of most paragraphs of the document, if they stand wide. */
function columnStep(pages: readonly PageRows[], bodySize: number): number {
  const steps = pages
    .flatMap((page) => {
      const inside = page.rows.filter((row) => !isInMargin(row, page));
      return inside.slice(1).map((row, index) => topOf(row) - topOf(inside[index] ?? row));
    })
    .filter((step) => step > 0 && step <= WIDEST_COLUMN_STEP * bodySize)
    .sort((a, b) => a - b);
  return Math.max(COLUMN_STEP * bodySize, (steps[Math.floor(0.75 * steps.length)] ?? 0) + ALIKE);
}

/** The rows at the top and the foot of a page that go on the column of text there: its size, its edge and no wider gap than within it. */
function columnRows(page: PageRows, bodySize: number, step: number): Row[] {
  const found: Row[] = [];
  for (const rows of [page.rows, page.rows.toReversed()]) {
    const first = rows.findIndex((row) => !isInMargin(row, page) && !PAGE_NUMBER.test(textOf(row)));
    let inner = rows[first];
    for (const row of rows.slice(0, Math.max(0, first)).reverse()) {
      if (inner === undefined || !goesOn(row, inner, bodySize, step)) break;
      found.push(row);
      inner = row;
    }
  }
  return found;
}

function goesOn(row: Row, inner: Row, bodySize: number, step: number): boolean {
  const left = (of: Row): number => Math.min(...of.map(({ x }) => x));
  return (
    Math.abs(topOf(row) - topOf(inner)) <= step &&
    Math.abs(left(row) - left(inner)) <= ALIKE &&
    row.every(({ size }) => Math.abs(size - bodySize) <= ALIKE)
  );
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
