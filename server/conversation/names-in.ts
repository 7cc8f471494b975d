import { isCapitalised, type Word, wordsIn } from '../../ingest/norsk/words-of.ts';
import { cueWord } from '../../ingest/norsk/cues.ts';
import { isWord } from '../../ingest/norsk/function-words.ts';
import { governsAs, isMarked } from '../../ingest/norsk/verb-forms.ts';

/** A proper name in a text: capitalised words in a row, with «kommune» and the like when one follows. */
export type Name = { readonly text: string; readonly start: number; readonly end: number };

const KIND_OF_PLACE = cueWord('kind-of-place');
/** Small words inside a name: «van Persie», «Nore og Uvdal kommune» is not one of them. */
const INSIDE = cueWord('inside-name');
/** A person's name does not hold or follow these. */
const NOT_PERSON =
  /(?:^|\s)(?:indre|ytre|nordre|søndre|vestre|østre|øvre|nedre|nord|sør|nye|ny|store|den|det|de|stortinget|regionen|region|rådet|ipr|as|asa|kommune|fylke|norge|norway|oslo)(?:\s|$)/iu;

/**
 * Names in order. The first word of a sentence counts only when another capitalised word follows: it may be any word.
 *
 * @param inside the text is cut from the middle of a sentence, so that its first word is capitalised for its own sake
 */
export function namesIn(text: string, inside = false): Name[] {
  const words = wordsIn(text);
  const names: Name[] = [];
  for (let index = 0; index < words.length; index++) {
    const first = words[index];
    if (first === undefined || !isCapitalised(first)) continue;
    const last = lastOfName(words, index, text);
    const name = words.slice(index, last + 1);
    const alone =
      !(inside && first.start === 0) && name.length === 1 && opensSentence(text, first.start) && !/^\p{Lu}{2}/u.test(first.text);
    const start =
      name.length > 1 && opensSentence(text, first.start) && isQuestionOpening(first) ? (name[1]?.start ?? first.start) : first.start;
    const end = name.at(-1)?.end ?? first.end;
    if (!alone) names.push({ text: text.slice(start, end), start, end });
    index = last;
  }
  return names;
}

/** The last two or three capitalised words in a row that look like a person: «Nina Strand». */
export function personsIn(text: string): Name[] {
  return namesIn(text).filter(({ text: name, start }) => {
    const count = name.split(' ').length;
    const place = /(?<!\p{L})(?:i|på|ved|in|at)\s$/iu.test(text.slice(0, start));
    return count >= 2 && count <= 4 && !NOT_PERSON.test(name) && !place && !/\p{Lu}{2}|\d/u.test(name);
  });
}

function lastOfName(words: readonly Word[], first: number, text: string): number {
  let last = first;
  for (let at = first + 1; at < words.length; at++) {
    const before = words[at - 1];
    const word = words[at];
    if (word === undefined || before === undefined || text.slice(before.end, word.start) !== ' ') break;
    if (isCapitalised(word)) last = at;
    else if (KIND_OF_PLACE.test(word.lower)) return at;
    else if (!(INSIDE.test(word.lower) && isCapitalised(words[at + 1] ?? word))) break;
  }
  return last;
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:]\s+|\n\s*)[«"“]?$/u.test(text.slice(0, start));
}

/** «Når Osloregionen …»: the question word is not part of the name. */
function isQuestionOpening({ lower }: Word): boolean {
  return (
    isWord(lower, 'question', 'auxiliary', 'connective', 'preposition') ||
    governsAs(lower, 'saying') ||
    isMarked(lower, 'deciding') ||
    /^(?:fortell|fortel)$/u.test(lower)
  );
}
