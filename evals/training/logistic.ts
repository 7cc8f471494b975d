const PASSES = 1_500;
const STEP = 0.03;
const MOMENT = 0.9;
const VARIANCE = 0.999;
/** Weight of the squared length of the (standardised) weights. Range 1e-4–1e-2. */
const RIDGE = 1e-3;

export type LogisticRow = { readonly values: readonly number[]; readonly label: 0 | 1 };

/**
 * Logistic regression by maximum likelihood with a ridge, features standardised while learning (Adam, full batch).
 *
 * @param atLeastZero for each feature, whether its weight may not be negative (projected after each step)
 * @returns `loss` is the mean −ln p
 */
export function learnLogistic(
  rows: readonly LogisticRow[],
  atLeastZero: readonly boolean[] = [],
): { weights: number[]; bias: number; loss: number } {
  const width = rows[0]?.values.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => rows.map(({ values }) => values[column] ?? 0));
  const means = columns.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  const spreads = columns.map((values, column) =>
    Math.sqrt(values.reduce((sum, value) => sum + (value - (means[column] ?? 0)) ** 2, 0) / values.length),
  );
  const standard = rows.map(({ values, label }) => ({
    values: [
      ...values.map((value, column) => ((spreads[column] ?? 0) < 1e-9 ? 0 : (value - (means[column] ?? 0)) / (spreads[column] ?? 1))),
      1,
    ],
    label,
    share: 1 / rows.length,
  }));
  const weights = new Float64Array(width + 1);
  const moment = new Float64Array(width + 1);
  const variance = new Float64Array(width + 1);
  let loss = 0;
  for (let pass = 1; pass <= PASSES; pass++) {
    const gradient = new Float64Array(width + 1);
    loss = 0;
    for (const { values, label, share } of standard) {
      const p = 1 / (1 + Math.exp(-values.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0)));
      loss -= Math.log(Math.max(1e-12, label === 1 ? p : 1 - p)) * share;
      values.forEach((value, column) => {
        gradient[column] = (gradient[column] ?? 0) + (p - label) * value * share;
      });
    }
    weights.forEach((weight, column) => {
      const slope = (gradient[column] ?? 0) + (column < width ? RIDGE * weight : 0);
      moment[column] = MOMENT * (moment[column] ?? 0) + (1 - MOMENT) * slope;
      variance[column] = VARIANCE * (variance[column] ?? 0) + (1 - VARIANCE) * slope * slope;
      const step = (moment[column] ?? 0) / (1 - MOMENT ** pass) / (Math.sqrt((variance[column] ?? 0) / (1 - VARIANCE ** pass)) + 1e-8);
      const moved = weight - STEP * step;
      weights[column] = atLeastZero[column] === true ? Math.max(0, moved) : moved;
    });
  }
  const plain = Array.from({ length: width }, (_, column) =>
    (spreads[column] ?? 0) < 1e-9 ? 0 : (weights[column] ?? 0) / (spreads[column] ?? 1),
  );
  return {
    weights: plain,
    bias: (weights[width] ?? 0) - plain.reduce((sum, weight, column) => sum + weight * (means[column] ?? 0), 0),
    loss,
  };
}
