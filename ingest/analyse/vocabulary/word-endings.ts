/** Endings of one word's forms, where the stemmer has cut them differently: «ordfør|ern», «erklær|t», «kristian|s». */
const INFLECTIONS: ReadonlySet<string> = new Set([
  '',
  'e',
  'a',
  'r',
  'er',
  'ar',
  're',
  'ere',
  'ern',
  'arn',
  'n',
  'en',
  'ne',
  'ene',
  'et',
  't',
  'te',
  'de',
  's',
  'es',
  'st',
  'est',
  'ast',
]);
/** Endings that make a word of another class from the same root: «tradisjon|ell», «polit|isk», «koloniser|ing». */
const DERIVATIONS: ReadonlySet<string> = new Set(
  (
    'al alt ansk asjon ativ bar d dom ell else elt eri het iell ielt ien iker ikern ik ikk ing inn isk ism isme ist istisk itet it ium iv k kk lig ling ning nad or ore ' +
    'sel sjon sk skap som tor ør'
  ).split(' '),
);
/** Letters in common at the beginning. Range 3–6: with fewer, «vest» and «vesen» are one word. */
const SHORTEST_ROOT = 5;
/** A root of four letters passes with one of the commonest endings and only as a derivation: «velg|er», but also «sent|er». */
const SHORTEST_WITH_COMMON = 4;
const COMMON: ReadonlySet<string> = new Set(['t', 'er', 'en', 'et', 's', 'te']);

/**
 * What the endings of two stems say: forms of one word, words of one root, or (null) neither. Read by a person on NorQuAD's
 * question words, 8 of 10 such pairs are what they are called; the others are chance («israel/israeli» yes, «prest/prestasjon» no).
 */
export function endingRelation(one: string, other: string): 'inflected' | 'derived' | null {
  const common = commonStart(one, other);
  for (let length = common; length >= SHORTEST_ROOT; length--) {
    const a = one.slice(length);
    const b = other.slice(length);
    if (INFLECTIONS.has(a) && INFLECTIONS.has(b)) return 'inflected';
    if ((INFLECTIONS.has(a) || DERIVATIONS.has(a)) && (INFLECTIONS.has(b) || DERIVATIONS.has(b))) return 'derived';
  }
  const rest = one.slice(common) + other.slice(common);
  return common === SHORTEST_WITH_COMMON && Math.min(one.length, other.length) === common && COMMON.has(rest) ? 'derived' : null;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length++;
  return length;
}
