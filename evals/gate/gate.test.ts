import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readBaseline } from '../baseline/baseline-file.ts';
import { GATE } from './gate-suites.ts';
import { gateFaults } from './gate-faults.ts';

const MINUTES = 60_000;
const signal = new AbortController().signal;
const { gate } = readBaseline();

/** What the gate's suites really gave on 2026-11-21 with every weight of the sentence ranker set to zero. */
const captured = z
  .record(z.string(), z.record(z.string(), z.number().nullable()))
  .parse(JSON.parse(readFileSync(new URL('captured-bad-figures.json', import.meta.url), 'utf8')));

describe('the gate', () => {
  for (const { name, present, measure } of GATE) {
    it.skipIf(!present)(
      `is open: no figure of ${name} has fallen${present ? '' : ' (skipped when ../shared is absent)'}`,
      async () => {
        const faults = gateFaults(await measure(signal), gate[name]);
        expect(faults, faults.join('\n')).toEqual([]);
      },
      5 * MINUTES,
    );
  }

  it.each([
    ['norquad', ['sentenceHitAt1', 'sentenceHitAt3', 'sentenceHitAt5', 'refusalAuroc', 'coverageAt95Precision']],
    ['archive', ['right', 'factRecall', 'falseRefusal']],
  ])('is shut by the bad figures captured of %s, and says which', (name, wanted) => {
    const baseline = gate[name];
    const faults = gateFaults({ data: baseline?.data ?? [], figures: captured[name] ?? {} }, baseline);
    expect(faults.map((fault) => /\((\w+)\)/u.exec(fault)?.[1])).toEqual(expect.arrayContaining(wanted));
  });

  it.each(GATE.map(({ name }) => name))('is open for the recorded figures of %s themselves', (name) => {
    const baseline = gate[name];
    expect(gateFaults({ data: baseline?.data ?? [], figures: baseline?.figures ?? {} }, baseline)).toEqual([]);
  });

  it('is shut when a figure is gone, when nothing was recorded and when the data is other', () => {
    const baseline = {
      recorded: '2026-01-01',
      node: 'v20.0.0',
      data: [{ name: 'a/b.jsonl', sha256: '0'.repeat(16) }],
      questions: 2,
      figures: { right: 0.5 },
    };
    expect(gateFaults({ data: baseline.data, figures: { right: null } }, baseline)).toHaveLength(1);
    expect(gateFaults({ data: baseline.data, figures: {} }, baseline)).toHaveLength(1);
    expect(gateFaults({ data: [], figures: { right: 1 } }, baseline)).toHaveLength(1);
    expect(gateFaults({ data: [{ name: 'a/b.jsonl', sha256: '1'.repeat(16) }], figures: { right: 1 } }, baseline)).toHaveLength(1);
    expect(gateFaults({ data: baseline.data, figures: { right: 1 } }, undefined)).toHaveLength(1);
  });
});
