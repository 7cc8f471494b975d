import type { Segment } from './line.ts';

const LEAST_NUMBERED = 6;
/** Part of the rows on a page that are numbered where lines are; on later pages it is enough that the numbers go on. */
const NUMBERED_SHARE = 0.5;
/** Points the right edges of line numbers may differ. */
const ALIGNED = 8;
/** Lines between two pages that may have lost their number. */
const MOST_LOST = 3;

type Rows = readonly Segment[][];

/** The pages without the running line numbers that drafts for hearing carry in their margin. */
export function withoutLineNumbers(pages: readonly Rows[]): Rows[] {
  let next: number | null = null;
  return pages.map((rows) => {
    const column = numberColumn(rows, next);
    if (column === null) return rows;
    next = column.last + 1;
    const isNumber = ({ text, x, width }: Segment): boolean => /^\d{1,4}$/u.test(text) && Math.abs(x + width - column.right) <= ALIGNED;
    return rows.map((row) => row.filter((segment) => !isNumber(segment))).filter((row) => row.length > 0);
  });
}

function numberColumn(rows: Rows, next: number | null): { readonly right: number; readonly last: number } | null {
  const numbers = rows.flatMap(([first, second]) =>
    first !== undefined && second !== undefined && /^\d{1,4}$/u.test(first.text)
      ? [{ value: Number(first.text), right: first.x + first.width }]
      : [],
  );
  // Tables and figures put other numbers on the page, so where lines were numbered before, the one that goes on leads.
  const follows = numbers.find(({ value }) => next !== null && value >= next && value <= next + MOST_LOST);
  const right = follows?.right ?? numbers.map((number) => number.right).sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  const aligned = numbers.filter((number) => Math.abs(number.right - right) <= ALIGNED).map(({ value }) => value);
  const enough =
    follows !== undefined ||
    (numbers.length >= LEAST_NUMBERED && numbers.length >= NUMBERED_SHARE * rows.length && aligned.length >= 0.9 * numbers.length);
  const [first = 0] = aligned;
  const last = aligned.at(-1) ?? 0;
  const rising = aligned.every((value, index) => index === 0 || value > (aligned[index - 1] ?? 0));
  // A column of figures in a table does not count line by line.
  if (!enough || !rising || last - first > 2 * rows.length) return null;
  return { right, last };
}
