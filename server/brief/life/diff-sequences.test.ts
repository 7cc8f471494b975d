import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSequences } from './diff-sequences.ts';

const SEQUENCE = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

function shown(before: readonly string[], after: readonly string[]): string {
  return diffSequences(before, after)
    .map((step) =>
      step.kind === 'same' ? ` ${before[step.before]}` : step.kind === 'removed' ? `-${before[step.before]}` : `+${after[step.after]}`,
    )
    .join('');
}

describe('diffSequences', () => {
  it.each([
    ['abc', 'abc', ' a b c'],
    ['abc', 'axc', ' a-b+x c'],
    ['', 'ab', '+a+b'],
    ['ab', '', '-a-b'],
    ['abcd', 'bd', '-a b-c d'],
  ])('%s → %s is %s', (before, after, steps) => {
    expect(shown([...before], [...after])).toBe(steps);
  });

  it('leads from the one to the other, whatever they are, and keeps as much as can be kept', () => {
    fc.assert(
      fc.property(SEQUENCE, SEQUENCE, (before, after) => {
        const steps = diffSequences(before, after);
        expect(steps.flatMap((step) => (step.kind === 'added' ? [] : [before[step.before]]))).toEqual(before);
        expect(steps.flatMap((step) => (step.kind === 'removed' ? [] : [after[step.after]]))).toEqual(after);
        const kept = steps.filter(({ kind }) => kind === 'same').length;
        expect(diffSequences(after, before).filter(({ kind }) => kind === 'same')).toHaveLength(kept);
      }),
    );
  });
});
