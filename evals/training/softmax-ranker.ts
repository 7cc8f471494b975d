/** Candidates of many questions in one table: question `q` has rows `starts[q]` to `starts[q + 1]`, each of `width` features. */
export type RankingTable = {
  readonly width: number;
  readonly features: Float32Array;
  /** 1 for a right candidate. */
  readonly right: Uint8Array;
  readonly starts: readonly number[];
};

export type LearntWeights = {
  readonly weights: Float64Array /** Mean −ln of the probability given to the right candidates, before and after. */;
  readonly loss: { readonly first: number; readonly last: number };
};

/** Passes over the table. Range 100–500; the loss stands still from about 150. */
const PASSES = 200;
/** Step and decay rates of Adam (Kingma and Ba 2015); the last two are the paper's. */
const STEP = 0.05;
const MOMENT = 0.9;
const VARIANCE = 0.999;
/** Weight of the squared length of the (standardised) weights. Range 1e-5–1e-2. */
const RIDGE = 1e-4;

/**
 * Linear weights that make the softmax over each question's candidates put the most on the right ones: the listwise loss
 * −ln Σ_right p, p = exp(w·x) / Σ exp(w·x) (ListNet, Cao et al. 2007, with several right ones summed). Features are standardised while
 * learning; the weights given back are for them as they are. Questions without a right candidate teach nothing and are left out.
 */
export function learnSoftmaxRanker(table: RankingTable): LearntWeights {
  const { width } = table;
  const questions = usable(table);
  const rows = questions.reduce((sum, [from, to]) => sum + to - from, 0);
  const { mean, deviation } = moments(table, questions, rows);
  const standard = standardised(table, questions, rows, mean, deviation);
  const weights = new Float64Array(width);
  const moment = new Float64Array(width);
  const variance = new Float64Array(width);
  let first = 0;
  let last = 0;
  for (let pass = 1; pass <= PASSES; pass++) {
    const { gradient, loss } = gradientOf(standard, weights, width);
    if (pass === 1) first = loss;
    last = loss;
    for (let column = 0; column < width; column++) {
      const slope = (gradient[column] ?? 0) + RIDGE * (weights[column] ?? 0);
      moment[column] = MOMENT * (moment[column] ?? 0) + (1 - MOMENT) * slope;
      variance[column] = VARIANCE * (variance[column] ?? 0) + (1 - VARIANCE) * slope * slope;
      const step = (moment[column] ?? 0) / (1 - MOMENT ** pass) / (Math.sqrt((variance[column] ?? 0) / (1 - VARIANCE ** pass)) + 1e-8);
      weights[column] = (weights[column] ?? 0) - STEP * step;
    }
  }
  return {
    weights: weights.map((weight, column) => ((deviation[column] ?? 0) === 0 ? 0 : weight / (deviation[column] ?? 1))),
    loss: { first, last },
  };
}

type Standard = { readonly features: Float32Array; readonly right: Uint8Array; readonly starts: readonly number[] };

function usable({ starts, right }: RankingTable): (readonly [number, number])[] {
  return starts.slice(0, -1).flatMap((from, question) => {
    const to = starts[question + 1] ?? from;
    return right.subarray(from, to).includes(1) ? [[from, to] as const] : [];
  });
}

function moments({ width, features }: RankingTable, questions: readonly (readonly [number, number])[], rows: number) {
  const sum = new Float64Array(width);
  const squares = new Float64Array(width);
  for (const [from, to] of questions) {
    for (let row = from; row < to; row++) {
      for (let column = 0; column < width; column++) {
        const value = features[row * width + column] ?? 0;
        sum[column] = (sum[column] ?? 0) + value;
        squares[column] = (squares[column] ?? 0) + value * value;
      }
    }
  }
  const mean = sum.map((total) => total / rows);
  // A feature that hardly varies here has nothing to teach; its weight stays 0.
  const deviation = squares
    .map((total, column) => Math.sqrt(Math.max(0, total / rows - (mean[column] ?? 0) ** 2)))
    .map((value) => (value < 1e-6 ? 0 : value));
  return { mean, deviation };
}

function standardised(
  table: RankingTable,
  questions: readonly (readonly [number, number])[],
  rows: number,
  mean: Float64Array,
  deviation: Float64Array,
): Standard {
  const { width } = table;
  const features = new Float32Array(rows * width);
  const right = new Uint8Array(rows);
  const starts = [0];
  let at = 0;
  for (const [from, to] of questions) {
    for (let row = from; row < to; row++, at++) {
      right[at] = table.right[row] ?? 0;
      for (let column = 0; column < width; column++) {
        const spread = deviation[column] ?? 0;
        features[at * width + column] = spread === 0 ? 0 : ((table.features[row * width + column] ?? 0) - (mean[column] ?? 0)) / spread;
      }
    }
    starts.push(at);
  }
  return { features, right, starts };
}

function gradientOf({ features, right, starts }: Standard, weights: Float64Array, width: number): { gradient: Float64Array; loss: number } {
  const gradient = new Float64Array(width);
  const questions = starts.length - 1;
  let loss = 0;
  for (let question = 0; question < questions; question++) {
    const from = starts[question] ?? 0;
    const to = starts[question + 1] ?? 0;
    const odds = new Float64Array(to - from);
    for (let row = from; row < to; row++) {
      let score = 0;
      for (let column = 0; column < width; column++) score += (weights[column] ?? 0) * (features[row * width + column] ?? 0);
      odds[row - from] = score;
    }
    const highest = odds.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
    let all = 0;
    let rightOdds = 0;
    odds.forEach((score, index) => {
      const value = Math.exp(score - highest);
      odds[index] = value;
      all += value;
      if (right[from + index] === 1) rightOdds += value;
    });
    rightOdds = Math.max(rightOdds, Number.MIN_VALUE);
    loss -= Math.log(rightOdds / all);
    for (let row = from; row < to; row++) {
      const value = odds[row - from] ?? 0;
      const push = (value / all - (right[row] === 1 ? value / rightOdds : 0)) / questions;
      if (Math.abs(push) < 1e-12) continue;
      for (let column = 0; column < width; column++)
        gradient[column] = (gradient[column] ?? 0) + push * (features[row * width + column] ?? 0);
    }
  }
  return { gradient, loss: loss / questions };
}
