import type { Style } from './document-style.ts';
import { roundSize } from './document-style.ts';
import type { Line } from './line.ts';

/** Parts of the usual step. A wider step starts a new paragraph. */
const TIGHT = 1.25;
/** Font sizes. Hard-broken text goes on in the middle of a sentence after a step up to this wide. */
const WIDEST_CONTINUATION = 2.8;
/** No sentence ends with these words. */
const UNFINISHED = /(?<!\p{L})(?:og|eller|samt|i|av|for|til|på|med|som|å|ved|fra|om|at|den|det|de|en|et|ei|mellom|under)$/u;
/** «45 000 tonn», «12,5 prosent»: no sentence, heading or list item starts like this at the top of a page. */
const AMOUNT = /^\d[\d\s.,]*\s(?:%|\p{Ll}{2})/u;

export type Seam = {
  /** The lines follow each other at the usual step in one column. */
  readonly tight: boolean;
  /** The sentence goes on: no end mark before, a small letter after. */
  readonly goesOn: boolean;
  /** The line before was ended on purpose: the next word would have fitted. */
  readonly endedEarly: boolean;
  readonly sameStyle: boolean;
};

export function seamOf(before: Line, text: string, line: Line, style: Style): Seam {
  const step = line.y - before.y;
  const below = before.page === line.page && step > 0 && shareColumn(before, line);
  const pitch = Math.max(style.pitch, 1) * Math.max(before.size, line.size);
  const open = !/[.!?:;…]["»”’)\]]*$/u.test(text);
  const hangs = UNFINISHED.test(text) && /^["«“(]?\p{L}/u.test(line.text);
  const hyphen = /\p{L}[-\u2010]$/u.test(text);
  const overPage = before.page !== line.page;
  const near = !below || step <= WIDEST_CONTINUATION * line.size;
  return {
    tight: below && step <= TIGHT * pitch,
    goesOn:
      near &&
      ((open && (/^["«“(]?\p{Ll}/u.test(line.text) || (overPage && AMOUNT.test(line.text)))) ||
        hangs ||
        (hyphen && /^\p{L}/u.test(line.text))),
    endedEarly: before.x + before.width + firstWordWidth(line) + 0.3 * line.size < before.column.right - 0.5 * line.size,
    sameStyle: Math.abs(roundSize(before.size) - roundSize(line.size)) <= 0.1 * line.size && before.bold === line.bold,
  };
}

function shareColumn(before: Line, line: Line): boolean {
  return (
    before.x < line.column.right &&
    line.x < before.column.right &&
    Math.abs(before.column.left - line.column.left) < 0.5 * (line.column.right - line.column.left) + 20
  );
}

function firstWordWidth(line: Line): number {
  const word = /^\S+/u.exec(line.text)?.[0] ?? '';
  return (line.width * word.length) / Math.max(1, line.text.length);
}
