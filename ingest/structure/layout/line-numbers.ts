import type { Segment } from './line.ts';

const LEAST_NUMBERED = 6;
/** Points the right edges of line numbers may differ. */
const ALIGNED = 8;

/** The rows without the running line numbers that drafts for hearing carry in their margin. */
export function withoutLineNumbers(rows: Segment[][]): Segment[][] {
  const numbers = rows.flatMap(([first, second]) =>
    first !== undefined && /^\d{1,4}$/u.test(first.text) && second !== undefined ? [first] : [],
  );
  const [sample] = numbers;
  if (sample === undefined || numbers.length < LEAST_NUMBERED || numbers.length < 0.5 * rows.length) return rows;
  const right = sample.x + sample.width;
  const aligned = numbers.filter((number) => Math.abs(number.x + number.width - right) <= ALIGNED);
  const rising = aligned.every((number, index) => index === 0 || Number(number.text) > Number(aligned[index - 1]?.text));
  const steps = Number(aligned.at(-1)?.text) - Number(sample.text);
  // A column of figures in a table does not count line by line.
  if (!rising || aligned.length < 0.9 * numbers.length || steps > 2 * rows.length) return rows;
  const drop = new Set(aligned);
  const isStray = (segment: Segment): boolean => /^\d{1,4}$/u.test(segment.text) && Math.abs(segment.x + segment.width - right) <= ALIGNED;
  return rows.map((row) => row.filter((segment) => !drop.has(segment) && !isStray(segment))).filter((row) => row.length > 0);
}
