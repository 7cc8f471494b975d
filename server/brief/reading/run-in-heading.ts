import { isWord } from '../../../ingest/norsk/function-words.ts';
import { countWords } from '../salience/count-words.ts';
import { readability } from '../claims/readability.ts';

/** Words of a heading. */
const LEAST = 2;
const MOST = 6;
const LAST_WORDS = /(?<=[.!?)]\s+)\p{Lu}[^.!?:;]*\p{L}$/u;
/**
 * «… bygge kunnskap hos politikere. Miljøtilstanden i fjorden»: a cell whose last words stand by themselves without a full stop may
 * end in the heading of what follows, run in on its last line where the file no longer tells them apart.
 */
export function mayEndInHeading(cell: string): boolean {
  return headingAt(cell) !== null;
}

/** Where those words begin; null when there are none. */
export function headingAt(cell: string): number | null {
  const match = LAST_WORDS.exec(cell);
  if (match === null) return null;
  const words = countWords(match[0]);
  return words >= LEAST && words <= MOST && readability(match[0]) === 'fragment' ? match.index : null;
}

/** The last words of an item from a capital on, and the word before it. */
const LABEL = /(?<before>\p{Ll}{3,})\s\p{Lu}\p{Ll}{2,}(?:\s\p{Ll}{2,}){1,3}$/u;

/** «… samarbeid med nasjonale myndigheter Faglig samarbeid»: an item that may end in the label of those that follow. */
export function mayEndInLabel(item: string): boolean {
  const before = LABEL.exec(item)?.groups?.['before'];
  return before !== undefined && !isWord(before, 'preposition', 'connective', 'article', 'subordinator');
}
