import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auroc } from './auroc.ts';
import { coverageAtPrecision } from './coverage-at-precision.ts';
import { precisionCoverageCurve } from './precision-coverage-curve.ts';
import { reliabilityDiagram } from './reliability-diagram.ts';
import type { ScoredQuestion } from './scored-question.ts';

const yes = (confidence: number): ScoredQuestion => ({ confidence, answerable: true });
const no = (confidence: number): ScoredQuestion => ({ confidence, answerable: false });
const anyScored = fc.array(fc.record({ confidence: fc.integer({ min: 0, max: 10 }), answerable: fc.boolean() }), { maxLength: 40 });

/** What an answerer that is sure of everything gave for five questions it could answer and five it could not. */
const SURE_OF_ALL = [1, 2, 3, 4, 5].flatMap(() => [yes(1), no(1)]);

describe('auroc', () => {
  it('is 1 when all answerable are surer, 0 when none is, one half for a tie', () => {
    expect(auroc([yes(0.9), yes(0.8), no(0.7), no(0.1)])).toBe(1);
    expect(auroc([no(0.9), yes(0.1)])).toBe(0);
    expect(auroc([yes(0.5), no(0.5)])).toBe(0.5);
    expect(auroc([yes(0.9), no(0.5), yes(0.5), no(0.1)])).toBe(0.875);
  });

  it('scores the answerer that is sure of everything as a coin', () => {
    expect(auroc(SURE_OF_ALL)).toBe(0.5);
  });

  it('is null when either kind is missing', () => {
    expect([auroc([]), auroc([yes(1)]), auroc([no(1)])]).toEqual([null, null, null]);
  });

  it('agrees with counting every pair', () => {
    fc.assert(
      fc.property(anyScored, (scored) => {
        const pairs = scored
          .filter((one) => one.answerable)
          .flatMap((one) => scored.filter((other) => !other.answerable).map((other) => Math.sign(one.confidence - other.confidence)));
        const counted = pairs.reduce<number>((sum, sign) => sum + (sign + 1) / 2, 0) / pairs.length;
        const area = auroc(scored);
        expect(area === null).toBe(pairs.length === 0);
        if (area !== null) expect(area).toBeCloseTo(counted, 10);
      }),
    );
  });

  it('refuses a confidence that is no number', () => {
    expect(() => auroc([yes(Number.NaN), no(0)])).toThrow(expect.objectContaining({ code: 'internal' }));
  });
});

describe('precisionCoverageCurve', () => {
  it('has one point for each threshold, the strictest first', () => {
    expect(precisionCoverageCurve([no(0.5), yes(0.9), yes(0.5), no(0.1)])).toEqual([
      { threshold: 0.9, coverage: 0.5, precision: 1, answered: 1 },
      { threshold: 0.5, coverage: 1, precision: 2 / 3, answered: 3 },
      { threshold: 0.1, coverage: 1, precision: 0.5, answered: 4 },
    ]);
  });

  it('is empty when nothing can be answered', () => {
    expect(precisionCoverageCurve([no(0.4)])).toEqual([]);
  });

  it('never loses coverage, and ends by answering everything', () => {
    fc.assert(
      fc.property(anyScored, (scored) => {
        const curve = precisionCoverageCurve(scored);
        const coverages = curve.map(({ coverage }) => coverage);
        expect(coverages).toEqual(coverages.toSorted((a, b) => a - b));
        expect(curve.at(-1)?.answered ?? scored.length).toBe(scored.length);
      }),
    );
  });
});

describe('coverageAtPrecision', () => {
  it('takes the largest answered set that is precise enough, also beyond a dip', () => {
    const scored = [no(0.99), ...Array.from({ length: 19 }, (_, index) => yes(0.9 - index / 100)), no(0.1), yes(0.05)];
    expect(coverageAtPrecision(scored, 0.95)).toMatchObject({ threshold: 0.72, coverage: 0.95, precision: 0.95, answered: 20 });
  });

  it('does not part a tie to look better', () => {
    expect(coverageAtPrecision([yes(0.9), yes(0.5), no(0.5)], 0.95)).toMatchObject({ coverage: 0.5 });
  });

  it('gives the answerer that is sure of everything nothing', () => {
    expect(coverageAtPrecision(SURE_OF_ALL, 0.95)).toBeNull();
  });
});

describe('reliabilityDiagram', () => {
  it('is without error when what is said at 0.8 comes true four times of five', () => {
    const { bins, expectedCalibrationError } = reliabilityDiagram(
      [true, true, true, true, false].map((right) => ({ confidence: 0.8, right })),
    );
    expect(bins).toHaveLength(10);
    expect(bins[8]).toMatchObject({ from: 0.8, to: 0.9, count: 5, accuracy: 0.8 });
    expect(expectedCalibrationError).toBeCloseTo(0, 10);
  });

  it('scores badly the answerer that is sure of everything and right half the time', () => {
    const forecasts = SURE_OF_ALL.map(({ confidence, answerable }) => ({ confidence, right: answerable }));
    expect(reliabilityDiagram(forecasts).expectedCalibrationError).toBe(0.5);
  });

  it('puts 1 in the last bin and leaves empty ones without means', () => {
    const { bins } = reliabilityDiagram([{ confidence: 1, right: true }]);
    expect(bins[9]).toEqual({ from: 0.9, to: 1, count: 1, confidence: 1, accuracy: 1 });
    expect(bins[0]).toEqual({ from: 0, to: 0.1, count: 0, confidence: null, accuracy: null });
    expect(reliabilityDiagram([]).expectedCalibrationError).toBeNull();
  });

  it.each([-0.1, 1.01, Number.NaN])('refuses %s as a probability', (confidence) => {
    expect(() => reliabilityDiagram([{ confidence, right: true }])).toThrow(expect.objectContaining({ code: 'internal' }));
  });
});
