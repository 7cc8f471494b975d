import type { TextItem } from '../parsed-document.ts';

const SOFT_HYPHEN = '\u00ad';
/** Letters on either side of a hyphen by which its place is found again. */
const CONTEXT = 4;

/**
 * The items with the hyphens that are drawn but told as soft ones (U+00AD). Fonts map their hyphen so now and then; the library leaves
 * such characters out, since most programs write them where nothing is drawn, and «Media-event» would become «Media event».
 *
 * @param drawn all characters the page draws, in the order of its content, as the items are
 */
export function withSoftHyphens(items: readonly TextItem[], drawn: string): readonly TextItem[] {
  if (!drawn.includes(SOFT_HYPHEN)) return items;
  const letters = drawn.replace(/\s/gu, '');
  const places = items.flatMap((item, index) =>
    [...item.text].flatMap((letter, at) => (/\s/u.test(letter) ? [] : [{ letter, index, at }])),
  );
  const read = places.map(({ letter }) => letter).join('');
  const mended = [...items];
  let from = 0;
  for (let at = letters.indexOf(SOFT_HYPHEN); at !== -1; at = letters.indexOf(SOFT_HYPHEN, at + 1)) {
    const before = letters.slice(0, at).replaceAll(SOFT_HYPHEN, '').slice(-CONTEXT);
    const after = letters.slice(at).replaceAll(SOFT_HYPHEN, '').slice(0, CONTEXT);
    const found = read.indexOf(before + after, from);
    const left = places[found + before.length - 1];
    if (found === -1 || before === '' || left === undefined) continue;
    from = found;
    const right = places[found + before.length];
    const item = mended[left.index];
    if (item === undefined) continue;
    // Characters put in before this one have moved it.
    const moved = item.text.length - (items[left.index]?.text.length ?? 0);
    const end = left.at + 1 + moved;
    if (right !== undefined && right.index === left.index) {
      mended[left.index] = { ...item, text: `${item.text.slice(0, end)}-${item.text.slice(right.at + moved)}` };
    } else {
      const next = right === undefined ? undefined : items[right.index];
      const goesOn = next !== undefined && next.y === item.y && next.x > item.x;
      mended[left.index] = { ...item, text: `${item.text.slice(0, end)}-`, width: goesOn ? next.x - item.x : item.width };
    }
  }
  return mended;
}
