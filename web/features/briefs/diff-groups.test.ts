import { expect, it } from 'vitest';
import type { BriefDiffView } from '../../../server/http/views/brief-diff-view.ts';
import { diffGroups } from './diff-groups.ts';

const line = (text: string) => ({ kind: 'statement' as const, text });

it('counts the lines between changes, and keeps the changes', () => {
  const changed: BriefDiffView['entries'][number] = { kind: 'changed', before: line('c'), after: line('d'), words: [] };
  const groups = diffGroups([
    { kind: 'same', line: line('a') },
    { kind: 'same', line: line('b') },
    changed,
    { kind: 'removed', line: line('e') },
  ]);
  expect(groups).toEqual([
    { kind: 'unchanged', count: 2 },
    { kind: 'change', entry: changed },
    { kind: 'change', entry: { kind: 'removed', line: line('e') } },
  ]);
  expect(diffGroups([])).toEqual([]);
});
