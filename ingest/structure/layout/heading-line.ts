import { roundSize, type Style } from './document-style.ts';
import type { Line } from './line.ts';

/** Times the size of running text from which a line stands out. */
const LARGER = 1.12;
const LONGEST_HEADING = 160;
const SMALLEST = 0.95;

/** «2», «2.», «2.1», «2.1.3» before the words of a heading; the numbers, or null. */
export function headingNumber(text: string): readonly number[] | null {
  const match = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+(?=[\p{Lu}«"(])/u.exec(text);
  return match === null ? null : (match[1] ?? '').split('.').map(Number);
}

/** Whether a line stands out as a heading from the running text around it. */
export function isHeadingLine(line: Line, style: Style, gapAbove: boolean): boolean {
  const { text } = line;
  if (text.length > LONGEST_HEADING || !/\p{L}{2}/u.test(text) || /^\p{Ll}/u.test(text) || /^https?:/u.test(text)) return false;
  if (/[,;]$/u.test(text) || /\p{L}{3,}\.$/u.test(text)) return false;
  if (/…\s*\d+$/u.test(text)) return false;
  const size = roundSize(line.size);
  if (size >= LARGER * style.size) return true;
  if (size < SMALLEST * style.size) return false;
  if (line.bold && !style.bold) return true;
  const number = headingNumber(text);
  return number !== null && number.length >= 2 && gapAbove && text.length < 90 && !/[.:]$/u.test(text);
}
