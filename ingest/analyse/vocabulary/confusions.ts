/** What sounds or looks alike, stands in for one another on other keyboards, or is written both ways; every pair of a group is a confusion. */
const GROUPS: readonly (readonly string[])[] = [
  ['å', 'aa', 'o'],
  ['å', 'a'],
  ['ø', 'oe', 'o'],
  ['æ', 'ae', 'e'],
  ['æ', 'a'],
  ['kj', 'skj', 'sj', 'tj'],
  ['k', 'c', 'ck', 'ch', 'kk'],
  ['s', 'c', 'z'],
  ['f', 'ph'],
  ['v', 'w', 'hv'],
  ['t', 'th'],
  ['i', 'y', 'j'],
  ['ks', 'x'],
  ['kv', 'qu', 'hv'],
  ['g', 'gj', 'j'],
  ['sjon', 'tion', 'sion'],
  ['n', 'nd'],
  ['l', 'ld'],
  ['ei', 'eg'],
  ['fram', 'frem'],
  ['høg', 'høy'],
  ['lign', 'likn'],
  ['mann', 'menn'],
  ['ning', 'ing'],
  ['vann', 'vatn'],
];
/** Letters of the longest of them. */
export const LONGEST_CONFUSED = 4;
const KEYBOARD = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'];
const NONE: readonly (readonly [string, string])[] = [];

/** Character codes below this are looked up; Norwegian letters are. */
const CODES = 256;

export type Confusions = {
  /** Letter groups taken for one another, where the one ends in the first letter and the other in the second. */
  endingIn(a: number, b: number): readonly (readonly [string, string])[];
  /** True for letters side by side on a Norwegian keyboard. */
  areNeighbours(a: number, b: number): boolean;
};

/** Slips usual in Norwegian, by character code. */
export function norwegianConfusions(): Confusions {
  const byEnd = new Map<number, [string, string][]>();
  for (const group of GROUPS) {
    for (const x of group) {
      for (const y of group) {
        if (x === y) continue;
        const key = keyOf(x.charCodeAt(x.length - 1), y.charCodeAt(y.length - 1));
        byEnd.set(key, [...(byEnd.get(key) ?? []), [x, y]]);
      }
    }
  }
  const confused = new Uint8Array(CODES * CODES);
  for (const key of byEnd.keys()) confused[key] = 1;
  const neighbours = new Uint8Array(CODES * CODES);
  for (const row of KEYBOARD) {
    for (let index = 1; index < row.length; index++) {
      neighbours[keyOf(row.charCodeAt(index - 1), row.charCodeAt(index))] = 1;
      neighbours[keyOf(row.charCodeAt(index), row.charCodeAt(index - 1))] = 1;
    }
  }
  return {
    endingIn: (a, b) => (confused[keyOf(a, b)] === 1 ? (byEnd.get(keyOf(a, b)) ?? NONE) : NONE),
    areNeighbours: (a, b) => neighbours[keyOf(a, b)] === 1,
  };
}

/** Outside the look-up for letters of other scripts. */
function keyOf(a: number, b: number): number {
  return a < CODES && b < CODES ? a * CODES + b : -1;
}
