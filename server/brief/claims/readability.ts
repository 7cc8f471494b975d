import {
  hasFiniteVerb,
  hasMainVerb,
  isQuestion,
  isUnfinished,
  opensAsking,
  opensWithInfinitive,
} from '../../../ingest/norsk/sentence-shape.ts';
import { countWords } from '../salience/count-words.ts';

/** How well words read where their neighbours are gone. */
export type Readability =
  /** Not fit to be quoted: cut off, unfinished, a question, only marks. */
  | 'broken'
  /** A key word or noun phrase: says something only under its heading or lead-in. */
  | 'fragment'
  /** Opens with an infinitive or is otherwise short of a whole sentence, but says what is to be done. */
  | 'phrase'
  /** A sentence. */
  | 'sentence';

/** Labels run together when a page was read: «Øyvind: Leder Eva: Areal». */
const LABELS = /(?:(?<!\p{L})\p{Lu}\p{L}+:\s.*){3}/u;
/** Words of a sentence; fewer tell nothing alone. Range 4–6. */
const SENTENCE_WORDS = 5;
/** A phrase has at least this many words; a noun phrase this long says something too. */
const PHRASE_WORDS = 4;
const NOUN_PHRASE_WORDS = 8;

export function readability(text: string): Readability {
  const words = countWords(text);
  if (isQuestion(text) || isUnfinished(text) || /\?\?|xxx|\.{4,}|https?:|@/iu.test(text) || LABELS.test(text)) return 'broken';
  if (opensAsking(text)) return 'fragment';
  if (!/\p{L}{3}/u.test(text) || /^[^\p{L}\p{N}«"“(]/u.test(text)) return 'broken';
  if (words >= PHRASE_WORDS && opensWithInfinitive(text)) return 'phrase';
  if (words >= SENTENCE_WORDS && /^\P{Ll}/u.test(text) && hasFiniteVerb(text)) return 'sentence';
  return words >= NOUN_PHRASE_WORDS && /^\p{Lu}/u.test(text) ? 'phrase' : 'fragment';
}

/** «Prosjekt: …», «Ledelse - …»: a label before what is said. */
const LABEL = /^(?:[\p{L}/-]+\s){0,4}[\p{L}/-]+(?::|\s[-–—])\s/u;
/** Points or cells run in on one line: «Følge opp prosjektet: Videreutvikle», «… -teste ut». */
const RUN_IN = /[^:]:\s+\p{Lu}|[:.,)]\s*[-–—]\s?\p{L}|\p{L}\s\+{1,2}(?:\s|,|$)|\s[•*o|]\s/u;
/** A question in the middle, an aside that replaces a word, words short for others. */
const UNSAID = /\?(?!»)|\.{3}|…|(?<!\p{L})(?:\p{L}\.){2,}|\+\+/iu;
/** A sentence this long without its full stop is points of a list run together. Range 20–35. */
const UNSTOPPED_WORDS = 25;

/** True for a whole sentence that can be said aloud as it stands: it has a finite verb of its own, no label and nothing run in. */
export function canBeSaid(text: string): boolean {
  return readability(text) === 'sentence' && hasMainVerb(text) && !isRough(text);
}

/** Written for the eye: a label before it, points run in on one line, words short for others. */
export function isRough(text: string): boolean {
  return LABEL.test(text) || RUN_IN.test(text) || UNSAID.test(text) || (!/[.!][»"”)]*$/u.test(text) && countWords(text) > UNSTOPPED_WORDS);
}
