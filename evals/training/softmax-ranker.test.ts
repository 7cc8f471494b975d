import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../../ingest/embed/random-numbers.ts';
import { learnLogistic } from './logistic.ts';
import { learnSoftmaxRanker } from './softmax-ranker.ts';
import { createTableBuilder } from './table-builder.ts';

const next = randomNumbers(3);

/** Questions whose right candidate has the largest `signal`; `noise` says nothing, `still` never varies. */
function table(questions: number) {
  const builder = createTableBuilder(['signal', 'noise', 'still']);
  for (let question = 0; question < questions; question++) {
    const candidates = Array.from({ length: 8 }, () => ({ signal: next(), noise: next(), still: 1 }));
    const best = Math.max(...candidates.map(({ signal }) => signal));
    builder.add(
      candidates,
      candidates.map(({ signal }) => signal === best),
    );
  }
  return builder.build();
}

describe('the softmax ranker', () => {
  it('learns what tells the right candidate, and little from what does not', () => {
    const { weights, loss } = learnSoftmaxRanker(table(300));
    expect(weights[0]).toBeGreaterThan(5);
    expect(Math.abs(weights[1] ?? 0)).toBeLessThan((weights[0] ?? 0) / 10);
    expect(loss.last).toBeLessThan(loss.first / 2);
  });

  it('gives a feature that never varies the weight 0', () => {
    expect(learnSoftmaxRanker(table(20)).weights[2]).toBe(0);
  });

  it('learns the same from the same table', () => {
    const same = table(30);
    expect(learnSoftmaxRanker(same).weights).toEqual(learnSoftmaxRanker(same).weights);
  });
});

describe('logistic learning', () => {
  it('finds a line that parts the labels, and probabilities that fit their shares', () => {
    const rows = Array.from({ length: 2_000 }, () => {
      const x = next() * 4 - 2;
      return { values: [x, next()], label: next() < 1 / (1 + Math.exp(-(2 * x + 0.5))) ? (1 as const) : (0 as const) };
    });
    const { weights, bias } = learnLogistic(rows);
    expect(weights[0]).toBeGreaterThan(1.6);
    expect(weights[0]).toBeLessThan(2.4);
    expect(bias).toBeGreaterThan(0.2);
    expect(bias).toBeLessThan(0.8);
  });

  it('keeps a weight from going below zero when told so', () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({ values: [index % 2], label: index % 2 === 0 ? (1 as const) : (0 as const) }));
    expect(learnLogistic(rows).weights[0]).toBeLessThan(0);
    expect(learnLogistic(rows, [true]).weights[0]).toBe(0);
  });
});
