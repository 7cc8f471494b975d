import type { Passage } from '#domain/passage.ts';
import type { Range } from '#domain/sentence.ts';

/** One block of a passage, or the part of it that stands there. */
export type PassageLine = {
  readonly range: Range;
  readonly kind: 'paragraph' | 'item' | 'row' /** Nesting from 1; 0 for other than items. */;
  readonly level: number;
};

/**
 * The blocks of a passage in order. A table row that breaks off in the middle of a sentence is joined with the one that goes on, as
 * happens where a row runs over a page.
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
    if (kind === 'row' && last?.kind === 'row' && breaksOff(passage.text.slice(last.range.start, last.range.end), text)) {
      lines[lines.length - 1] = { ...last, range: { start: last.range.start, end: range.end } };
    } else {
      lines.push({ range, kind, level: unit?.level ?? 0 });
    }
  }
  return lines;
}

function breaksOff(before: string, after: string): boolean {
  return /[\p{Ll},]$/u.test(before) && /^\p{Ll}/u.test(after) && !before.includes(' | ') && !after.includes(' | ');
}
