import type { Passage } from '#domain/passage.ts';
import type { Range } from '#domain/sentence.ts';
import { findDates } from '../../../ingest/norsk/find-dates.ts';
import { pouredPoints } from './poured-list.ts';

/** One block of a passage, or the part of it that stands there. */
export type PassageLine = {
  readonly range: Range;
  readonly kind: 'paragraph' | 'item' | 'row' /** Nesting from 1; 0 for other than items. */;
  readonly level: number;
  /** A paragraph that breaks off before the points of a list. */
  readonly leads?: true;
};

/** Longest item that a date on the next line belongs to, characters. */
const LONGEST_DATED = 80;

/**
 * The blocks of a passage in order. A table row that breaks off in the middle of a sentence is joined with the one that goes on, as
 * happens where a row runs over a page; a date by itself is joined with what it dates; and points that were read as one sentence are
 * told apart.
 */
export function passageLines(passage: Passage): PassageLine[] {
  const lines: PassageLine[] = [];
  let start = 0;
  for (const text of passage.text.split('\n')) {
    const range = { start, end: start + text.length };
    start += text.length + 1;
    if (text.trim() === '') continue;
    const unit = passage.units.find((one) => one.start >= range.start && one.start < range.end);
    const kind = unit === undefined || unit.kind === 'sentence' ? 'paragraph' : unit.kind === 'table-row' ? 'row' : 'item';
    const last = lines.at(-1);
    const before = last === undefined ? '' : passage.text.slice(last.range.start, last.range.end);
    if (last?.kind === kind && ((kind === 'row' && breaksOff(before, text)) || (kind === 'item' && dates(before, text, lines, passage)))) {
      lines[lines.length - 1] = { ...last, range: { start: last.range.start, end: range.end } };
    } else {
      lines.push(...(kind === 'paragraph' ? paragraphLines(passage, range) : [{ range, kind, level: unit?.level ?? 0 } as const]));
    }
  }
  return lines;
}

function breaksOff(before: string, after: string): boolean {
  return /[\p{Ll},]$/u.test(before) && /^\p{Ll}/u.test(after) && !before.includes(' | ') && !after.includes(' | ');
}

/** «28. oktober 2020» after «Omdannet til interkommunalt politisk råd»; where the list opens with a date, dates stand before what they date. */
function dates(before: string, text: string, lines: readonly PassageLine[], { text: whole }: Passage): boolean {
  const opensWithDate = lines.slice(0, 1).some(({ range }) => isDate(whole.slice(range.start, range.end)));
  return isDate(text) && !opensWithDate && !/[.:;!?]$/u.test(before) && before.length <= LONGEST_DATED && findDates(before).length === 0;
}

function isDate(text: string): boolean {
  const [date, ...more] = findDates(text);
  return date !== undefined && more.length === 0 && date.end - date.start >= text.replace(/[.\s]+$/u, '').trim().length;
}

function paragraphLines(passage: Passage, range: Range): PassageLine[] {
  const points = pouredPoints(passage, range);
  const [first] = points;
  if (first === undefined) return [{ range, kind: 'paragraph', level: 0 }];
  return [
    { range: { start: range.start, end: first - 1 }, kind: 'paragraph', level: 0, leads: true },
    ...points.map(
      (start, index): PassageLine => ({ range: { start, end: (points[index + 1] ?? range.end + 1) - 1 }, kind: 'item', level: 1 }),
    ),
  ];
}
