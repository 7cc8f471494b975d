import type { Passage } from '#domain/passage.ts';
import type { Range } from '#domain/sentence.ts';
import { wholeSentence } from './whole-sentence.ts';

export type PassageList = { readonly lead: Range | null; readonly items: readonly Range[] };

/** The lists of a passage: runs of list items or table rows, with the sentence before each when it introduces the list. */
export function listsIn(passage: Passage): PassageList[] {
  const lists: { lead: Range | null; items: Range[] }[] = [];
  passage.units.forEach((unit, index) => {
    if (unit.kind === 'sentence') return;
    const range = { start: unit.start, end: unit.end };
    const before = passage.units[index - 1];
    if (before !== undefined && before.kind !== 'sentence') {
      const last = lists.at(-1);
      const previous = last?.items.at(-1);
      if (last === undefined || previous === undefined) return;
      // A long item is several units; the item is quoted whole.
      if (onSameLine(passage.text, previous, range)) last.items[last.items.length - 1] = { start: previous.start, end: range.end };
      else last.items.push(range);
    } else {
      const introduces = before !== undefined && passage.text.slice(before.start, before.end).endsWith(':');
      lists.push({ lead: introduces ? wholeSentence(passage, before) : null, items: [range] });
    }
  });
  return lists;
}

function onSameLine(text: string, before: Range, after: Range): boolean {
  return !text.slice(before.end, after.start).includes('\n');
}
