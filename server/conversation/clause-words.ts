import { wordsOfClass } from '../../ingest/norsk/function-words.ts';
import { isSurelyFinite, looksAdjective, verbReadings } from '../../ingest/norsk/verb-forms.ts';

/** The closed classes of words that give a question its shape: bokmål, nynorsk and a little English, lower case. */
export const AUXILIARIES = wordsOfClass('auxiliary');
/** After one of these comes a passive or perfect participle. */
export const BEFORE_PARTICIPLE = wordsOfClass('helper');
export const PREPOSITIONS = wordsOfClass('preposition');
export const SUBORDINATORS = wordsOfClass('subordinator');
export const ARTICLES = wordsOfClass('article');
export const PARTICLES = wordsOfClass('particle');
export const ADVERBS = wordsOfClass('adverb');
export const CONNECTIVES = wordsOfClass('connective');

/** True when a word by itself looks like a finite verb; nouns in -er and -et look so too, so use it only where a verb is due. */
export function looksFinite(lower: string): boolean {
  return isVerbOfQuestion(lower) || /\p{L}{2}(?:te|de|er|ar|es|ås|ast|et)$/u.test(lower);
}

export function isVerbOfQuestion(lower: string): boolean {
  return AUXILIARIES.has(lower) || isSurelyFinite(lower);
}

/** True when a word looks like a participle or a passive in -s; use it only after an auxiliary. */
export function looksParticiple(lower: string): boolean {
  return isSurelyParticiple(lower) || /\p{L}{2}(?:et|tt|dd|ert|[lmnrpksgvf]t|tes|des|res|les|nes|kes|tas|ås)$/u.test(lower);
}

/** True for a participle of a known verb, or of a compound of one, that no noun of this field looks like. */
export function isSurelyParticiple(lower: string): boolean {
  return verbReadings(lower).some(
    ({ form, doubtful, marks }) => form === 'participle' && !doubtful && !marks.includes('auxiliary') && !marks.includes('modal'),
  );
}

export { looksAdjective };
