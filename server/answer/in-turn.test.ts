import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

const signal = new AbortController().signal;

it('runs one piece of work at a time, in the order it came, also after one has failed', async () => {
  const takeTurn = inTurn();
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    if (name === 'b') throw new Error('b failed');
    return name;
  };
  const ends = await Promise.allSettled(['a', 'b', 'c'].map((name) => takeTurn(work(name), signal)));
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
