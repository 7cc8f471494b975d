import { expect, it } from 'vitest';
import { withoutRepeats } from './role-questions.ts';

it('shows a question under one role only, three for each, and leaves out a role with none', () => {
  expect(
    withoutRepeats([
      { role: 'folkevalgt', questions: ['a', 'b', 'c', 'd'] },
      { role: 'sekretariat', questions: ['a', 'e', 'd'] },
      { role: 'faggruppe', questions: ['b'] },
    ]),
  ).toEqual([
    { role: 'folkevalgt', questions: ['a', 'b', 'c'] },
    { role: 'sekretariat', questions: ['e', 'd'] },
  ]);
});
