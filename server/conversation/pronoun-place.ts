import type { Clause } from './clause.ts';
import { ADVERBS, AUXILIARIES, looksParticiple, PARTICLES, PREPOSITIONS } from './clause-words.ts';
import type { Word } from '../../ingest/norsk/words-of.ts';
import { cueWord } from '../../ingest/norsk/cues.ts';

/** Verbs whose «det» may stand for nothing: «hvor mange er det i …», «hva står det om …», «hvordan går det med …». */
const EMPTY_SUBJECT = cueWord('empty-subject-verb');
const PREDICATIVE = cueWord('predicative');
const EMPTY_INFINITIVE = cueWord('empty-infinitive');
const MODALS = cueWord('asks-modal');
const PERFECT = cueWord('perfect');
/** As an infinitive ends; «siktede», «avdøde» do not. */
const INFINITIVE = /(?:[^dtsgk]e|[^e][dtgk]e|å|s|ta|ha)$/u;
/** «hvor lang tid tok det fra … til …»: what took the time comes after. */
const MEASURING = cueWord('measuring-verb');
/** «gjelder det alle kommunene»: what follows is the object, so «det» means something. */
const APPLYING = cueWord('applying-verb');
const QUANTIFIERS = cueWord('quantifier');
/** Look like participles but are the thing itself: «når ble det slutt på krigen». */
const NOT_PREDICATES = /^(?:slutt|nytt|fritt|mest|best|lett|kort|sett|duket)$|brudd$/u;
const PREDICATES = cueWord('predicate');
/** «i dag», «i år», «på møtet» after a pronoun at the end change nothing. */
const TIME = cueWord('time-word');

/** True when nothing but adverbs and expressions of time follow. */
export function standsAlone(after: readonly Word[]): boolean {
  const [next, second] = after;
  if (next === undefined) return true;
  if (ADVERBS.has(next.lower) || TIME.test(next.lower) || PARTICLES.has(next.lower)) return standsAlone(after.slice(1));
  return PREPOSITIONS.has(next.lower) && (second === undefined || TIME.test(second.lower)) && standsAlone(after.slice(2));
}

/**
 * True when «det», «den», «de» … is a pronoun that means something, neither the article of a noun («det norske laget») nor the empty
 * subject («når ble det vedtatt å …», «hvor mange er det i …»).
 */
export function isPronounPlace(word: Word, after: readonly Word[], { asks, verb, rest }: Clause): boolean {
  // «hvorfor er den ikke vedtatt», «hvorfor er det så viktig»: adverbs before the predicate change nothing.
  const predicateAt = after.findIndex(({ lower }) => !ADVERBS.has(lower) && lower !== 'så');
  const [next, second] = predicateAt > 0 && PREDICATIVE.test(verb?.lower ?? '') ? after.slice(predicateAt) : after;
  // «de som», «det å», «it … that»: what is meant comes after.
  const opens = /^(?:som|å|at|that|to)$/u;
  const mayBeEmpty = /^(?:det|it)$/u.test(word.lower);
  if (next !== undefined && opens.test(next.lower)) return false;
  if (mayBeEmpty && after.some(({ lower }) => opens.test(lower) && lower !== 'to')) return false;
  if (mayBeEmpty && word.lower === 'it' && after.some(({ lower }) => lower === 'to')) return false;
  // «hva står det der»: the place points, «det» does not.
  if (mayBeEmpty && verb !== null && EMPTY_SUBJECT.test(verb.lower) && /^(?:der|her|there|here)$/u.test(after.at(-1)?.lower ?? ''))
    return false;
  if (next === undefined || standsAlone(after)) return true;
  const goesOn = isEndOrPreposition(second);
  const predicate = (looksParticiple(next.lower) || PREDICATES.test(next.lower)) && !NOT_PREDICATES.test(next.lower) && goesOn;
  const infinitive = verb !== null && MODALS.test(verb.lower) && INFINITIVE.test(next.lower) && goesOn;
  if (!mayBeEmpty) {
    if (/^(?:det|den|dem|dei|it|them)$/u.test(next.lower) || QUANTIFIERS.test(next.lower)) return true;
    // «hvorfor er den høy»: before a noun the adjective would be «høye».
    const adjective = PREDICATIVE.test(verb?.lower ?? '') && second === undefined && !/(?:e|en|et|a)$/u.test(next.lower);
    const adverb = ADVERBS.has(next.lower) && (goesOn || looksParticiple(second?.lower ?? ''));
    return PREPOSITIONS.has(next.lower) || AUXILIARIES.has(next.lower) || adverb || adjective || predicate || infinitive;
  }
  if (word !== rest[0] || verb === null) return false;
  const impersonal =
    EMPTY_SUBJECT.test(verb.lower) || /(?:es|ast)$/u.test(verb.lower) || PERFECT.test(verb.lower) || MODALS.test(verb.lower);
  if (asks === 'noun' && impersonal) return false;
  // «er det omdiskutert om …»: the clause after is what «det» stands for.
  if (impersonal) return (predicate && second?.lower !== 'om') || (infinitive && !EMPTY_INFINITIVE.test(next.lower));
  const [following] = after.filter(({ lower }) => !ADVERBS.has(lower) && !PARTICLES.has(lower));
  if (following !== undefined && QUANTIFIERS.test(following.lower)) return APPLYING.test(verb.lower);
  return following === undefined || (PREPOSITIONS.has(following.lower) && !MEASURING.test(verb.lower));
}

function isEndOrPreposition(word: Word | undefined): boolean {
  return word === undefined || PREPOSITIONS.has(word.lower) || PARTICLES.has(word.lower) || ADVERBS.has(word.lower);
}
