/** One step from a sequence to another; `before` and `after` are places in them, from 0. */
export type DiffStep =
  | { readonly kind: 'same'; readonly before: number; readonly after: number }
  | { readonly kind: 'removed'; readonly before: number }
  | { readonly kind: 'added'; readonly after: number };

/**
 * The shortest way from one sequence to another, by their longest common subsequence (Wagner and Fischer 1974), removals before
 * additions. Time and memory are in proportion to the product of the lengths.
 */
export function diffSequences(before: readonly string[], after: readonly string[]): DiffStep[] {
  const common = commonLengths(before, after);
  const steps: DiffStep[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      steps.push({ kind: 'same', before: row++, after: column++ });
    } else if (column >= after.length || (row < before.length && common(row + 1, column) >= common(row, column + 1))) {
      steps.push({ kind: 'removed', before: row++ });
    } else {
      steps.push({ kind: 'added', after: column++ });
    }
  }
  return steps;
}

/** Length of the longest common subsequence of what is left from two places on. */
function commonLengths(before: readonly string[], after: readonly string[]): (row: number, column: number) => number {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return at;
}
