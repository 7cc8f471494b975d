import { describe, expect, it } from 'vitest';
import { type RefusalCase, refusalPlots, refusalScores } from './refusals-scores.ts';

const right = (confidence: number): RefusalCase => ({ confidence, answerable: true, refused: false, evidenceRight: true });
const silent = (confidence: number): RefusalCase => ({ confidence, answerable: false, refused: true, evidenceRight: false });

describe('refusalScores', () => {
  it('is best for one who is sure of the right and keeps silent about the rest', () => {
    expect(refusalScores([right(1), right(1), silent(0)])).toEqual({
      questions: 3,
      rejection: 1,
      falseRefusal: 0,
      auroc: 1,
      coverageAt95Precision: 1,
      expectedCalibrationError: 0,
      answerableCalibrationError: 0,
    });
  });

  it('is low for one who answers everything with the same confidence', () => {
    const same = [right(0.9), right(0.9), { ...silent(0.9), refused: false }, { ...silent(0.9), refused: false }];
    const scores = refusalScores(same);
    expect(scores).toMatchObject({ rejection: 0, falseRefusal: 0, auroc: 0.5, coverageAt95Precision: 0 });
    expect(scores.expectedCalibrationError).toBeCloseTo(0.4);
  });

  it('is low for one who is surest where there is no answer', () => {
    const scores = refusalScores([
      { ...right(0.1), refused: true },
      { ...silent(0.95), refused: false },
    ]);
    expect(scores).toMatchObject({ rejection: 0, falseRefusal: 1, auroc: 0, coverageAt95Precision: 0 });
  });

  it('tells being sure of the archive from being sure of the evidence', () => {
    const beside = [1, 1, 1].map((confidence) => ({ ...right(confidence), evidenceRight: false }));
    expect(refusalScores(beside)).toMatchObject({ expectedCalibrationError: 1, answerableCalibrationError: 0 });
  });

  it('says null where it cannot tell', () => {
    expect(refusalScores([right(0.5)])).toMatchObject({ rejection: null, falseRefusal: 0, auroc: null });
    expect(refusalScores([])).toMatchObject({ questions: 0, rejection: null, auroc: null, expectedCalibrationError: null });
  });
});

describe('refusalPlots', () => {
  it('hold every question, the curve and the diagrams', () => {
    const { scored, curve, reliability, answerableReliability } = refusalPlots([
      right(0.95),
      { ...right(0.7), evidenceRight: false },
      silent(0.1),
    ]);
    expect(scored).toEqual([
      { confidence: 0.95, answerable: true },
      { confidence: 0.7, answerable: true },
      { confidence: 0.1, answerable: false },
    ]);
    expect(curve.map(({ coverage }) => coverage)).toEqual([0.5, 1, 1]);
    expect(reliability.bins[7]).toMatchObject({ count: 1, accuracy: 0 });
    expect(answerableReliability.bins[7]).toMatchObject({ count: 1, accuracy: 1 });
  });
});
