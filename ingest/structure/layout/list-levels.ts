import type { Draft } from './draft.ts';

/** Points two list marks may be apart and still stand at one level. */
const ALIGNED = 4;

/** Nesting of every list item from 1, by how far its mark is indented within its list. */
export function listLevels(drafts: readonly Draft[]): ReadonlyMap<Draft, number> {
  const levels = new Map<Draft, number>();
  let indents: number[] = [];
  let before: Draft | undefined;
  for (const draft of drafts) {
    if (draft.kind === 'footnote') continue;
    if (draft.kind !== 'list-item') {
      indents = [];
    } else {
      const columnChanged =
        before?.kind === 'list-item' && Math.abs((before.lines[0]?.column.left ?? 0) - (draft.lines[0]?.column.left ?? 0)) > ALIGNED;
      if (columnChanged) indents = [];
      indents = indents.filter((indent) => indent <= draft.left + ALIGNED);
      if (!indents.some((indent) => Math.abs(indent - draft.left) <= ALIGNED)) indents.push(draft.left);
      levels.set(draft, indents.length);
    }
    before = draft;
  }
  return levels;
}
