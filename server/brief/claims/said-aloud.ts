import { countWords } from '../salience/count-words.ts';
import { hasMainVerb, readability } from './readability.ts';

/** «Prosjekt: …», «Ledelse - …»: a label before what is said. */
const LABEL = /^(?:[\p{L}/-]+\s){0,4}[\p{L}/-]+(?::|\s[-–—])\s/u;
/** «Lage flere møter: Samle kommuner», «… -teste ut»: points or cells run in on one line. */
const RUN_IN = /[^:]:\s+\p{Lu}|[:.,)]\s*[-–—]\s?\p{L}|\p{L}\s\+{1,2}(?:\s|,|$)|\s[•*o|]\s/u;
/** «… prosjektfinansiering Samle kommuner og …»: a point that starts in the middle of another, known by its capital. */
const RUN_TOGETHER =
  /(?<!\p{L})(?!(?:av|for|fra|frå|hos|i|med|mellom|mot|når|og|om|ordfører|over|på|rundt|som|til|ved|at|den|det|de)\s)\p{Ll}{3,}\s\p{Lu}\p{Ll}{2,}e\s\p{Ll}/u;
/** A question in the middle, an aside that replaces a word. */
const UNSAID = /\?(?!»)|\.{3}|…|(?<!\p{L})(?:jfr?|ift|ihht|mm|m\.m|bl\.?a|d\.å|off|pt|inkl|evt|ev)(?!\p{L})|\+\+/iu;

/** A sentence this long without its full stop is points of a list run together. Range 20–35. */
const UNSTOPPED_WORDS = 25;

/** True for a whole sentence that can be said aloud as it stands: it has a finite verb of its own, no label and nothing run in. */
export function canBeSaid(text: string): boolean {
  return readability(text) === 'sentence' && hasMainVerb(text) && !isRough(text) && !runsTogether(text);
}

/** Written for the eye: a label before it, points run in on one line, words short for others. */
export function isRough(text: string): boolean {
  return LABEL.test(text) || RUN_IN.test(text) || UNSAID.test(text) || (!/[.!][»"”)]*$/u.test(text) && countWords(text) > UNSTOPPED_WORDS);
}

/** True where a point seems to start in the middle of another; some names look the same, so nothing is thrown away for it. */
export function runsTogether(text: string): boolean {
  return RUN_TOGETHER.test(text);
}
