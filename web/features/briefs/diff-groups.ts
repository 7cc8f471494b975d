import type { BriefDiffView } from '../../../server/http/views/brief-diff-view.ts';

type Entry = BriefDiffView['entries'][number];

/** A line that was changed, or a run of lines that were not. */
export type DiffGroup =
  | { readonly kind: 'unchanged'; readonly count: number }
  | {
      readonly kind: 'change';
      readonly entry:
        | Extract<Entry, { kind: 'changed' }>
        | { readonly kind: 'added' | 'removed'; readonly line: Extract<Entry, { line: unknown }>['line'] };
    };

/** The changes in order, with the lines between them counted. */
export function diffGroups(entries: readonly Entry[]): DiffGroup[] {
  const groups: DiffGroup[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (entry.kind === 'changed') groups.push({ kind: 'change', entry });
    else if (entry.kind !== 'same') groups.push({ kind: 'change', entry: { kind: entry.kind, line: entry.line } });
    else if (last?.kind === 'unchanged') groups[groups.length - 1] = { kind: 'unchanged', count: last.count + 1 };
    else groups.push({ kind: 'unchanged', count: 1 });
  }
  return groups;
}
