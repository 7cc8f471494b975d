/** The 97.5 % point of the normal distribution. */
const Z = 1.96;

/**
 * The 95 % interval of a share by Wilson's score (Wilson 1927), which holds for small numbers and near 0 and 1.
 *
 * @returns lower and upper bound, 0–1; null when nothing was counted
 */
export function wilsonInterval(successes: number, trials: number): readonly [number, number] | null {
  if (trials === 0) return null;
  const share = successes / trials;
  const middle = (share + Z ** 2 / (2 * trials)) / (1 + Z ** 2 / trials);
  const half = (Z / (1 + Z ** 2 / trials)) * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
