import { CONNECTIVES, isVerbOfQuestion, looksAdjective, looksFinite, PREPOSITIONS, SUBORDINATORS } from './clause-words.ts';
import { isCapitalised, type Word, wordsIn } from '../../ingest/norsk/words-of.ts';
import { cueWord } from '../../ingest/norsk/cues.ts';

/** A question taken apart at its finite verb, which stands second in Norwegian. */
export type Clause = {
  /**
   * How it asks: by an adverb (når, hvor, hvorfor), a pronoun (hva, hvem), a noun (hvilke saker, hvor mange kommuner, hvor mye penger),
   * a measure (hvor gammel, hvilket år, hvor mye) or without any question word.
   */
  readonly asks: 'adverb' | 'pronoun' | 'noun' | 'measure' | 'nothing';
  /** The question word or words: «hvor mange», «i hvilket». */
  readonly questionWords: readonly Word[];
  /** What follows them before the verb: «kommuner». */
  readonly asked: readonly Word[];
  readonly verb: Word | null;
  /** Everything after the verb. */
  readonly rest: readonly Word[];
};

const ADVERBS = /^(?:når|hvor|kor|hvordan|korleis|hvorfor|kvifor|when|where|why|how)$/u;
const PRONOUNS = /^(?:hva|hvem|kva|kven|what|who|whom)$/u;
const WHICH = /^(?:hvilken|hvilket|hvilke|which)$/u;
const DEGREES = cueWord('degree');
/** Asked for by their measure, not as a thing: «i hvilket år», «hvilken dato». */
const MEASURE_NOUNS = cueWord('measure-noun');
/** The verb after «hvilke …» is looked for this far. Range 3–8. */
const LONGEST_ASKED = 5;

export function readClause(question: string): Clause {
  const all = wordsIn(question);
  let at = 0;
  while (at < all.length - 1 && CONNECTIVES.has(all[at]?.lower ?? '')) at++;
  const from = at;
  if (PREPOSITIONS.has(all[at]?.lower ?? '') && isQuestionWord(all[at + 1]?.lower ?? '')) at++;
  const word = all[at]?.lower ?? '';
  const next = all[at + 1]?.lower ?? '';
  const until = (count: number): readonly Word[] => all.slice(from, at + count);

  if (WHICH.test(word)) return withAsked(until(1), all.slice(at + 1));
  if (/^(?:hva|kva)$/u.test(word) && next === 'slags') return withAsked(until(2), all.slice(at + 2));
  if (word === 'kva' && next === 'for') {
    const article = /^(?:ein|eit|ei|nokon|nokre)$/u.test(all[at + 2]?.lower ?? '') ? 3 : 2;
    return withAsked(until(article), all.slice(at + article));
  }
  if (word === 'kva' && next === 'tid') return afterVerb('adverb', until(2), all.slice(at + 2));
  if (/^(?:hvor|kor|how)$/u.test(word) && DEGREES.test(next)) {
    const following = all[at + 2]?.lower ?? '';
    if (following === '' || isVerbOfQuestion(following)) return afterVerb('measure', until(2), all.slice(at + 2));
    return withAsked(until(2), all.slice(at + 2));
  }
  // «Kva saker», «kva kommunar»: a noun, not a verb, follows.
  if (word === 'kva' && next !== '' && !looksLikeVerbAt(all, at + 1)) return withAsked(until(1), all.slice(at + 1));
  if (ADVERBS.test(word)) return afterVerb('adverb', until(1), all.slice(at + 1));
  if (PRONOUNS.test(word)) return afterVerb('pronoun', until(1), all.slice(at + 1));
  const rest = all.slice(from);
  const [first] = rest;
  const asksYesOrNo = first !== undefined && question.trimEnd().endsWith('?') && looksFinite(first.lower);
  return asksYesOrNo
    ? { asks: 'nothing', questionWords: [], asked: [], verb: first, rest: rest.slice(1) }
    : { asks: 'nothing', questionWords: [], asked: [], verb: null, rest };
}

function isQuestionWord(lower: string): boolean {
  return ADVERBS.test(lower) || PRONOUNS.test(lower) || WHICH.test(lower);
}

function looksLikeVerbAt(all: readonly Word[], at: number): boolean {
  const lower = all[at]?.lower ?? '';
  return (
    isVerbOfQuestion(lower) || (looksFinite(lower) && !all.slice(at + 1, at + LONGEST_ASKED).some((word) => isVerbOfQuestion(word.lower)))
  );
}

/** «Hvilke tverrgående satsinger | foreslås | …»: the first sure verb, else the first likely one after the noun. */
function withAsked(questionWords: readonly Word[], following: readonly Word[]): Clause {
  const near = following.slice(0, LONGEST_ASKED + 1);
  const stop = near.findIndex((word, index) => index > 0 && SUBORDINATORS.has(word.lower));
  const within = stop < 0 ? near : near.slice(0, stop);
  const sure = within.findIndex((word, index) => index > 0 && isVerbOfQuestion(word.lower));
  const noun = within.findIndex((word) => !looksAdjective(word.lower));
  const likely = within.findIndex((word, index) => index > noun && noun >= 0 && looksFinite(word.lower) && !isCapitalised(word));
  const at = sure >= 0 ? sure : likely;
  const asked = at < 0 ? within : following.slice(0, at);
  const verb = at < 0 ? null : (following[at] ?? null);
  const rest = following.slice(asked.length + (verb === null ? 0 : 1));
  const measures = asked.length > 0 && MEASURE_NOUNS.test(asked.at(-1)?.lower ?? '');
  return { asks: measures ? 'measure' : 'noun', questionWords, asked, verb, rest };
}

/** «Når | ble | …», «Hvor i Norge | var | …». */
function afterVerb(asks: 'adverb' | 'pronoun' | 'measure', questionWords: readonly Word[], following: readonly Word[]): Clause {
  const opensPlace = PREPOSITIONS.has(following[0]?.lower ?? '');
  const sure = opensPlace ? following.slice(0, LONGEST_ASKED).findIndex((word) => isVerbOfQuestion(word.lower)) : 0;
  const at = Math.max(sure, 0);
  return { asks, questionWords, asked: following.slice(0, at), verb: following[at] ?? null, rest: following.slice(at + 1) };
}
