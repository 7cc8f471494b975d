/** A number or date in one form, whatever way it is written: «12 millioner», «12 mill.» and «12 000 000» have one key. */
export type NumberKey = {
  readonly kind: 'number' | 'percent' | 'date' | 'day' | 'month' | 'year' | 'period' | 'code';
  /** The same text for what is the same; of several days («3. og 4. juni») one for each. */
  readonly keys: readonly [string, ...string[]];
};

const UNITS = 'to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(' ');
const TENS = 'tjue tretti førti femti seksti sytti åtti nitti'.split(' ');
/** «en» and «ett» are articles as often as numbers, and left out. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index): [string, number] => [word, index + 2]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['syv', 7],
  ['tyve', 20],
  ['tredve', 30],
  ['hundre', 100],
  ['tusen', 1_000],
]);
const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/^\s*hundre(?!\p{L})/iu, 100],
  [/^\s*tusen(?!\p{L})/iu, 1_000],
  [/^\s*(?:mill(?:ion(?:er|ar)?)?)(?!\p{L})/iu, 1_000_000],
  [/^\s*(?:milliard(?:er|ar)?|mrd)(?!\p{L})/iu, 1_000_000_000],
];
const PERCENT = /^\s*(?:%|pst(?!\p{L})|prosent(?!\p{L}))/iu;
const PER_MILLE = /^\s*(?:‰|promille(?!\p{L}))/iu;

/**
 * @param terms the analyser's terms of the token, the most telling first
 * @param after the text that follows the token
 * @returns null when the token is a word
 */
export function numberKeyOf(raw: string, terms: readonly string[], after: string): NumberKey | null {
  const [first = ''] = terms;
  const days = terms.filter((term) => /^d\d{4}_/u.test(term));
  if (days.length > 0) return keyed('date', days);
  if (/^dm\d/u.test(first))
    return keyed(
      'day',
      terms.filter((term) => /^dm\d/u.test(term)),
    );
  if (/^m\d{4}_/u.test(first)) return keyed('month', [first]);
  if (first.startsWith('per_')) return keyed('period', [first]);
  const word = WORDS.get(raw.toLowerCase());
  if (word !== undefined) return amount(word, after);
  if (!/\d/u.test(first)) return null;
  if (!/^\d+(?:_\d+)?$/u.test(first)) return keyed('code', [first]);
  return /^(?:1[89]|2[01])\d\d$/u.test(raw) && !hasUnit(after) ? keyed('year', [first]) : amount(Number(first.replace('_', '.')), after);
}

function amount(value: number, after: string): NumberKey {
  if (PERCENT.test(after)) return keyed('percent', [`${value} %`]);
  if (PER_MILLE.test(after)) return keyed('percent', [`${value} ‰`]);
  const magnitude = MAGNITUDES.find(([pattern]) => pattern.test(after))?.[1] ?? 1;
  // Twelve digits are more than any sum here has; beyond that two spellings of one number could differ.
  return keyed('number', [String(Number((value * magnitude).toPrecision(12)))]);
}

function hasUnit(after: string): boolean {
  return (
    PERCENT.test(after) ||
    MAGNITUDES.some(([pattern]) => pattern.test(after)) ||
    /^\s*(?:kr(?:oner)?|kilometer|km|meter|m²)(?!\p{L})/iu.test(after)
  );
}

function keyed(kind: NumberKey['kind'], keys: readonly string[]): NumberKey {
  const [first = '', ...rest] = keys;
  return { kind, keys: [first, ...rest] };
}
