import { isFree, isJoiner, isTimeless, opensGround, timeEnds } from './circumstances.ts';
import { isCondition, isSubordinator, isTurning } from './limiting-words.ts';
import { mainVerb } from './main-verb.ts';
import type { SentenceToken } from './read-sentence.ts';

const PREPOSITION = /^(?:i|på|innen|fra|til|for|og|ved|under|etter)$/u;
/** Words within which a clause that goes on with «og» must have its verb. Range 5–12. */
const VERB_WITHIN = 8;

/**
 * What may be left out of a source sentence so that it still says the same, only less. Never what stands before its first finite
 * verb, a restriction («som ikke …»), a reservation, or an object; and of a sentence with «ikke», «alle», «bare» and the like hardly
 * anything, for such a sentence says more the shorter it is.
 *
 * @param end what stands after the last token
 * @returns from a token number, where the words that may go end (excluded)
 */
export function droppable(tokens: readonly SentenceToken[], end: string): (from: number) => number[] {
  const verb = mainVerb(tokens);
  const turning = tokens.some(({ lower }) => isTurning(lower));
  const clauses = tokens.flatMap((_, at) => (at > verb && verb >= 0 && opensClause(tokens, at) ? [at] : []));
  const markBefore = (at: number): string => tokens[at]?.before ?? (at === tokens.length ? end : '');
  const next = (from: number, is: (at: number) => boolean): number | null => {
    for (let at = from + 1; at <= tokens.length; at++) if (is(at)) return at;
    return null;
  };
  const clauseEnd = (from: number): number => clauses.find((at) => at > from) ?? tokens.length;

  const ends = (from: number): (number | null)[] => {
    const token = tokens[from];
    if (token === undefined) return [];
    const found: (number | null)[] = [];
    if (from > 0 && isJoiner(token)) found.push(from + 1);
    if (isArticle(token)) found.push(from + 1);
    found.push(participle(tokens, from));
    if (turning) return found;
    if (token.before.includes('(')) found.push(next(from, (at) => markBefore(at).includes(')')));
    if (verb < 0 || from <= verb) return found;
    const afterVerb = tokens[from - 1]?.verb === true;
    if (token.before.includes(',') && /^(?:som|der|hvor|herunder|inkludert|deriblant)$/u.test(token.lower)) {
      found.push(next(from, (at) => at === tokens.length || markBefore(at).includes(',')));
    }
    if (!afterVerb && /[:]|\s[–—-]\s/u.test(token.before))
      found.push(
        tokens.length,
        next(from, (at) => /\s[–—-]\s/u.test(markBefore(at))),
      );
    found.push(amountEnd(tokens, from, markBefore));
    if (!afterVerb && opensGround(tokens, from)) found.push(clauseEnd(from));
    found.push(...timeEnds(tokens, from).filter((at) => isTimeless(tokens, tokens.slice(from, at))));
    return found;
  };
  const clauseEnds = (from: number): number[] => {
    const later = from === verb ? laterVerbs(tokens, verb) : [];
    const found = clauses.includes(from) ? [clauseEnd(from), tokens.length] : [];
    const whole = [...later, ...found].filter((at) => !tokens.slice(from, at).some(({ lower }) => isCondition(lower)));
    // The sentence has been made two.
    const joint =
      found.length > 0 && tokens[from + 1]?.verb === false && /^(?:og|men|mens)$/u.test(tokens[from]?.lower ?? '') ? [from + 1] : [];
    return [...whole, ...joint];
  };
  return (from) => [...clauseEnds(from), ...ends(from).filter((at): at is number => at !== null && isFree(tokens.slice(from, at)))];
}

function isArticle({ lower }: SentenceToken): boolean {
  return /^(?:en|et|ei|ein|eit)$/u.test(lower);
}

/** «med 40 prosent», «med 12 millioner kroner», before a preposition or a mark. */
function amountEnd(tokens: readonly SentenceToken[], from: number, markBefore: (at: number) => string): number | null {
  const number = tokens[from + 1]?.number;
  if (tokens[from]?.lower !== 'med' || !number) return null;
  const end = number.kind === 'percent' ? from + 2 : from + 3;
  const goesOn = end < tokens.length && !/[,;:)]/u.test(markBefore(end)) && !PREPOSITION.test(tokens[end]?.lower ?? '');
  return end > tokens.length || goesOn ? null : end;
}

/** True where a main clause starts that stands beside the one before: «…, og det er behov for», «…, mens trafikken kan øke», «; …». */
export function opensClause(tokens: readonly SentenceToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const verb = tokens.slice(at, at + VERB_WITHIN).some((one) => one.verb);
  if (!verb) return false;
  if (token.before.includes(';')) return true;
  if (!/^(?:og|mens|men)$/u.test(token.lower)) return false;
  const after = tokens[at + 1];
  return (
    token.before.includes(',') || after?.verb === true || (/^(?:det|vi|de|den)$/u.test(after?.lower ?? '') && tokens[at + 2]?.verb === true)
  );
}

/** «Styret [vedtok planen og] ba direktøren følge opp»: the verbs of the same subject further on. */
function laterVerbs(tokens: readonly SentenceToken[], verb: number): number[] {
  return tokens.flatMap((token, at) => {
    const gone = tokens.slice(verb, at);
    const beside = at > verb + 1 && token.verb && tokens[at - 1]?.lower === 'og';
    return beside && gone.filter((one) => one.verb).length === 1 && !gone.some(({ lower }) => isSubordinator(lower)) ? [at] : [];
  });
}

/** «ble [forankret og] vedtatt», «ble forankret [og vedtatt]». */
function participle(tokens: readonly SentenceToken[], from: number): number | null {
  const is = (at: number): boolean => /(?:t|tt|dd)$/u.test(tokens[at]?.lower ?? '') && tokens[at]?.verb === false;
  const helped = (at: number): boolean => /^(?:ble|blei|vart|er|blir|har|hadde|var)$/u.test(tokens[at]?.lower ?? '');
  if (is(from) && tokens[from + 1]?.lower === 'og' && is(from + 2) && helped(from - 1)) return from + 2;
  if (tokens[from]?.lower === 'og' && is(from - 1) && is(from + 1) && helped(from - 2)) return from + 2;
  return null;
}
