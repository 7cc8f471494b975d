import { LONGEST_CONFUSED, norwegianConfusions } from './confusions.ts';

/** What a slip costs beside an ordinary one, which costs 1. The order is reasoned, not measured. Each 0–1. */
const CONFUSED = 0.5;
const DOUBLED = 0.5;
const NEIGHBOUR_KEY = 0.8;
const SWAPPED = 0.8;
/** Added when the first letter is another: people seldom miss it, and names differ by it («Hansen», «Jansen»). Range 0–1. */
const FIRST_LETTER = 0.5;

const confusions = norwegianConfusions();

/**
 * Damerau–Levenshtein distance (optimal string alignment) with lower costs for usual slips: letters that sound alike, a consonant
 * doubled, keys side by side, two letters swapped. Symmetric; 0 only for equal words. What is above `most` comes as Infinity.
 */
export function editDistance(one: string, other: string, most: number): number {
  const width = other.length + 1;
  const costs = new Float64Array((one.length + 1) * width);
  for (let j = 1; j < width; j++) costs[j] = (costs[j - 1] ?? 0) + dropCost(other, j);
  let beyond = 0;
  for (let i = 1; i <= one.length; i++) {
    let lowest = (costs[i * width] = (costs[(i - 1) * width] ?? 0) + dropCost(one, i));
    for (let j = 1; j < width; j++) {
      const cost = cheapest(costs, width, one, other, i, j);
      costs[i * width + j] = cost;
      if (cost < lowest) lowest = cost;
    }
    // A step reaches back over as many rows as the longest letter group.
    beyond = lowest > most ? beyond + 1 : 0;
    if (beyond >= LONGEST_CONFUSED) return Infinity;
  }
  const distance = costs[costs.length - 1] ?? Infinity;
  return distance > most ? Infinity : distance;
}

function cheapest(costs: Float64Array, width: number, one: string, other: string, i: number, j: number): number {
  const here = i * width + j;
  const a = one.charCodeAt(i - 1);
  const b = other.charCodeAt(j - 1);
  let best = costs[here - width - 1] ?? Infinity;
  if (a !== b) best += (confusions.areNeighbours(a, b) ? NEIGHBOUR_KEY : 1) + (i === 1 && j === 1 ? FIRST_LETTER : 0);
  best = Math.min(best, (costs[here - width] ?? Infinity) + dropCost(one, i), (costs[here - 1] ?? Infinity) + dropCost(other, j));
  if (i > 1 && j > 1 && a !== b && a === other.charCodeAt(j - 2) && b === one.charCodeAt(i - 2))
    best = Math.min(best, (costs[here - 2 * width - 2] ?? Infinity) + SWAPPED);
  for (const [x, y] of confusions.endingIn(a, b))
    if (one.endsWith(x, i) && other.endsWith(y, j))
      best = Math.min(best, (costs[here - x.length * width - y.length] ?? Infinity) + CONFUSED);
  return best;
}

/** Leaving out the letter before `end`: half a slip beside its own like, more at the beginning. */
function dropCost(word: string, end: number): number {
  const letter = word.charCodeAt(end - 1);
  if (letter === word.charCodeAt(end) || letter === word.charCodeAt(end - 2)) return DOUBLED;
  return end === 1 ? 1 + FIRST_LETTER : 1;
}
