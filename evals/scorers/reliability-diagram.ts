import { ArchiveError } from '#domain/archive-error.ts';

/** A stated probability and whether it came true. */
export type Forecast = { readonly confidence: number; readonly right: boolean };

export type ReliabilityBin = {
  /** Confidences `from` ≤ c < `to`; the last bin holds 1 as well. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Means over the bin, 0–1; null when it is empty. Equal in a calibrated bin. */
  readonly confidence: number | null;
  readonly accuracy: number | null;
};

export type ReliabilityDiagram = {
  readonly bins: readonly ReliabilityBin[];
  /** Σ (count / n) · |accuracy − confidence| over the bins, 0–1; null without forecasts. */
  readonly expectedCalibrationError: number | null;
};

/** Bins of equal width; the usual number (Guo et al. 2017 used 15, Naeini et al. 2015 10). */
const BINS = 10;

/**
 * Stated confidence against how often it was right, and the expected calibration error (Naeini, Cooper and Hauskrecht 2015).
 *
 * @throws ArchiveError `internal` for a confidence outside 0–1
 */
export function reliabilityDiagram(forecasts: readonly Forecast[]): ReliabilityDiagram {
  const groups: Forecast[][] = Array.from({ length: BINS }, () => []);
  for (const forecast of forecasts) groups[binOf(forecast.confidence)]?.push(forecast);
  const bins = groups.map((group, index): ReliabilityBin => {
    const share = (sum: number): number | null => (group.length === 0 ? null : sum / group.length);
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      count: group.length,
      confidence: share(group.reduce((sum, { confidence }) => sum + confidence, 0)),
      accuracy: share(group.filter(({ right }) => right).length),
    };
  });
  const error = bins.reduce((sum, { count, confidence, accuracy }) => sum + count * Math.abs((accuracy ?? 0) - (confidence ?? 0)), 0);
  return { bins, expectedCalibrationError: forecasts.length === 0 ? null : error / forecasts.length };
}

function binOf(confidence: number): number {
  if (!(confidence >= 0 && confidence <= 1)) {
    throw new ArchiveError('internal', `Et svar har sikkerheten ${confidence}; den skal være fra 0 til 1.`, 'Meld fra om feilen.');
  }
  return Math.min(BINS - 1, Math.floor(confidence * BINS));
}
