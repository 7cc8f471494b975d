import { type Clause, readClause } from './clause.ts';
import { ADVERBS, AUXILIARIES, isSurelyParticiple, looksAdjective, PREPOSITIONS } from './clause-words.ts';
import { isPronounPlace, standsAlone } from './pronoun-place.ts';
import { isCapitalised, type Word } from '../../ingest/norsk/words-of.ts';
import { cueWord } from '../../ingest/norsk/cues.ts';
import { isWord } from '../../ingest/norsk/function-words.ts';
import { isShownNoun } from '../../ingest/norsk/points-back.ts';

/** A word that means something said before, from `start` to `end` (excluded) of the question. */
export type PointingWord = {
  /** `person` han, hun; `thing` det, den, de; `owner` deres, hans; `place` der; `shown` «denne strategien», «den første», «da». */
  readonly kind: 'person' | 'thing' | 'owner' | 'place' | 'shown';
  readonly start: number;
  readonly end: number;
  /** The one who owns is a person («hans»). */
  readonly ofPerson: boolean;
  /** An owner's word before what is owned («deres mål»), not after it («målene deres»). */
  readonly before: boolean;
};

/** Prepositions that open a clause when a pronoun and a verb follow: «før hun gjorde det». */
const MAY_OPEN = cueWord('may-open-clause');
/** «denne uken» is a time, not something said before. */
const TIMES = cueWord('time-noun');
const ENGLISH_OPENING = cueWord('english-opening');
const ORDINALS = cueWord('ordinal');

/** A word in its place in the question, with what has been named before it. */
type Spot = {
  readonly word: Word;
  readonly before: Word | undefined;
  readonly after: readonly Word[];
  /** After the verb. */
  readonly inRest: boolean;
  readonly clause: Clause;
  /** Names and other content words that stand before it, which it may point at; the verb and what is asked for do not count. */
  readonly names: number;
  readonly content: number;
};

/** The first word that points out of the question, or null when the question stands alone. */
export function findPointingWord(question: string): PointingWord | null {
  const clause = readClause(question);
  const { verb, asked, rest, questionWords } = clause;
  const all = [...questionWords, ...asked, ...(verb === null ? [] : [verb]), ...rest];
  const restFrom = all.length - rest.length;
  let names = 0;
  let content = 0;
  for (const [at, word] of all.entries()) {
    if (at < questionWords.length) continue;
    const inRest = at >= restFrom;
    const spot: Spot = { word, before: all[at - 1], after: all.slice(at + 1), inRest, clause, names, content };
    if (opensClause(spot)) return null;
    const found = personAt(spot) ?? ownerAt(spot) ?? placeAt(spot) ?? thingAt(spot) ?? thenAt(spot);
    if (found !== null) return found;
    if (word !== verb && isCapitalised(word)) names++;
    else if (inRest && isContent(word)) content++;
  }
  return null;
}

function pointing(kind: PointingWord['kind'], { start, end }: Word, changes: Partial<PointingWord> = {}): PointingWord {
  return { kind, start, end, ofPerson: false, before: false, ...changes };
}

/** Pronouns after «da», «som» or «før» mean what was named before it in the question. */
function opensClause({ word, after, inRest, clause, names, content }: Spot): boolean {
  const [next] = after;
  if (!inRest || next === undefined || (names + content === 0 && clause.asks !== 'noun')) return false;
  return isWord(word.lower, 'clause-opener') || (MAY_OPEN.test(word.lower) && isWord(next.lower, 'person') && after.length > 1);
}

function personAt({ word, names }: Spot): PointingWord | null {
  return isWord(word.lower, 'person') && !isCapitalised(word) && names === 0 ? pointing('person', word, { ofPerson: true }) : null;
}

function ownerAt({ word, before, inRest, clause, names, content }: Spot): PointingWord | null {
  const english = ENGLISH_OPENING.test((clause.questionWords[0] ?? clause.verb ?? word).lower);
  const ofPerson = isWord(word.lower, 'person-owner') || (english && word.lower === 'her');
  if (isCapitalised(word) || names > 0 || !(ofPerson || isWord(word.lower, 'owner'))) return null;
  // «målene deres»: what is owned stands before, and is not what the word means.
  const owned = before !== undefined && inRest && before !== clause.verb && isContent(before);
  return content > (owned ? 1 : 0) ? null : pointing('owner', word, { ofPerson, before: !owned });
}

function placeAt({ word, after, inRest, names }: Spot): PointingWord | null {
  return isWord(word.lower, 'place') && inRest && names === 0 && standsAlone(after) ? pointing('place', word) : null;
}

function thingAt({ word, before, after, clause, names, content }: Spot): PointingWord | null {
  const { lower } = word;
  if (!isWord(lower, 'thing') || (isCapitalised(word) && before !== undefined)) return null;
  const inTheLast = before?.lower === 'i' && after[0]?.lower === 'siste';
  const shown = inTheLast ? null : shownNoun(word, after);
  if (shown !== null) return names === 0 || isWord(lower, 'demonstrative') ? pointing('shown', word, { end: shown.end }) : null;
  if (!isPronounPlace(word, after, clause)) return null;
  const isObject = before !== undefined && PREPOSITIONS.has(before.lower) && standsAlone(after);
  const isLast = /^(?:det|it)$/u.test(lower) && standsAlone(after);
  return names + content === 0 || isObject || isLast || /^(?:dette|this)$/u.test(lower) ? pointing('thing', word) : null;
}

function thenAt({ word, after, names, content }: Spot): PointingWord | null {
  return /^(?:da|then)$/u.test(word.lower) && after.length === 0 && names + content === 0 ? pointing('shown', word) : null;
}

/** «denne strategien», «det møtet», «den første» at the end: the last word of it. */
function shownNoun({ lower }: Word, after: readonly Word[]): Word | null {
  const [next, second] = after;
  if (next === undefined || TIMES.test(next.lower) || TIMES.test(second?.lower ?? '')) return null;
  if (ORDINALS.test(next.lower)) return standsAlone(after.slice(1)) ? next : null;
  if (isShownNoun(next.lower)) return next;
  if (!isWord(lower, 'demonstrative') || PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower) || AUXILIARIES.has(next.lower))
    return null;
  // «dette prosjektet», «disse to målene»; not «dette vedtatt», «dette viktig».
  const noun = /(?:ene|ane|en|et|a|ing|s)$/u;
  if (noun.test(next.lower) && !isSurelyParticiple(next.lower)) return next;
  return second !== undefined && (looksAdjective(next.lower) || /^(?:to|tre|fire|two|three)$/u.test(next.lower)) ? second : null;
}

function isContent({ lower }: Word): boolean {
  return (
    !PREPOSITIONS.has(lower) &&
    !ADVERBS.has(lower) &&
    !AUXILIARIES.has(lower) &&
    !/^(?:og|eller|å|som|noe|noen|så|mer|meir|flere|fleire|and|or|to|the|a|an)$/u.test(lower)
  );
}
