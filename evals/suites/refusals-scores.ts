import { auroc } from '../scorers/auroc.ts';
import { coverageAtPrecision } from '../scorers/coverage-at-precision.ts';
import { type CurvePoint, precisionCoverageCurve } from '../scorers/precision-coverage-curve.ts';
import { refusalRates } from '../scorers/refusal-rates.ts';
import { type Forecast, type ReliabilityDiagram, reliabilityDiagram } from '../scorers/reliability-diagram.ts';
import type { ScoredQuestion } from '../scorers/scored-question.ts';

/** What became of a question that the archive does or does not answer. */
export type RefusalCase = ScoredQuestion & {
  readonly refused: boolean;
  /** Whether the answer, or the nearest place a refusal shows, holds the right words from the right document. */
  readonly evidenceRight: boolean;
};

/** `questions` is a count, the rest are 0–1; null when the questions cannot tell. */
export type RefusalScores = {
  readonly questions: number;
  /** Share of the unanswerable questions refused, and of the answerable. */
  readonly rejection: number | null;
  readonly falseRefusal: number | null;
  readonly auroc: number | null;
  readonly coverageAt95Precision: number;
  /** Of the confidence read as what a reader takes it for: the probability that the evidence shown answers the question. */
  readonly expectedCalibrationError: number | null;
  /** Of the same confidence read as what it is learnt as: the probability that the archive holds the answer. */
  readonly answerableCalibrationError: number | null;
};

/** What the report draws. */
export type RefusalPlots = {
  readonly scored: readonly ScoredQuestion[];
  readonly curve: readonly CurvePoint[];
  /** For `expectedCalibrationError` and `answerableCalibrationError`. */
  readonly reliability: ReliabilityDiagram;
  readonly answerableReliability: ReliabilityDiagram;
};

const PRECISION = 0.95;

export function refusalScores(cases: readonly RefusalCase[]): RefusalScores {
  const { rejection, falseRefusal } = refusalRates(cases);
  return {
    questions: cases.length,
    rejection,
    falseRefusal,
    auroc: auroc(cases),
    coverageAt95Precision: coverageAtPrecision(cases, PRECISION)?.coverage ?? 0,
    expectedCalibrationError: reliabilityDiagram(ofEvidence(cases)).expectedCalibrationError,
    answerableCalibrationError: reliabilityDiagram(ofArchive(cases)).expectedCalibrationError,
  };
}

export function refusalPlots(cases: readonly RefusalCase[]): RefusalPlots {
  return {
    scored: cases.map(({ confidence, answerable }) => ({ confidence, answerable })),
    curve: precisionCoverageCurve(cases),
    reliability: reliabilityDiagram(ofEvidence(cases)),
    answerableReliability: reliabilityDiagram(ofArchive(cases)),
  };
}

function ofEvidence(cases: readonly RefusalCase[]): Forecast[] {
  return cases.map(({ confidence, evidenceRight }) => ({ confidence, right: evidenceRight }));
}

function ofArchive(cases: readonly RefusalCase[]): Forecast[] {
  return cases.map(({ confidence, answerable }) => ({ confidence, right: answerable }));
}
