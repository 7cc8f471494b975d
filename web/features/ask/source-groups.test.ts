import { expect, it } from 'vitest';
import { sourceGroups } from './source-groups.ts';
import { testCitation } from './testing/test-answer.ts';

it('shows each document once, with every place cited in it', () => {
  const groups = sourceGroups([testCitation(1), testCitation(2, { documentId: 'dannet' }), testCitation(3)]);
  expect(groups.map(({ first, all }) => [first.documentId, all.map(({ number }) => number)])).toEqual([
    ['dstrategi', [1, 3]],
    ['dannet', [2]],
  ]);
});
