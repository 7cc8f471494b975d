import { sentences } from '#domain/sentence.ts';

/** Pictures and the marks that join and colour them. */
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\u20e3\ufe0e\ufe0f]/gu;
/** Marks that are not seen: soft hyphen, zero-width characters. */
const UNSEEN = /[\u00ad\u200b\u200c\u2060\ufeff]/gu;
/** Words beside the question's own from which the text around it is a letter, and not what the question is about. Range 15–40. */
const LETTER = 25;
/** Words written wholly in capitals from which it is the keyboard, and not names in short. Range 2–4. */
const SHOUTED = 3;
/** How æ, ø and å are written where the keyboard lacks them. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/aa/giu, 'å'],
  [/ae/giu, 'æ'],
  [/oe/giu, 'ø'],
];

/**
 * The same question whatever way it was typed or pasted: composed letters, single spaces, no pictures, no shouting, æ, ø and å as
 * letters; and of a letter with one question in it, the question.
 *
 * @param isKnown true for a word the archive has, or a function word of Norwegian
 * @param standsAlone true for a sentence that needs nothing before it
 */
export function plainQuestion(asked: string, isKnown: (word: string) => boolean, standsAlone: (sentence: string) => boolean): string {
  const tidy = asked.normalize('NFC').replace(UNSEEN, '').replace(PICTURES, ' ').replace(/\s+/gu, ' ').trim();
  return withLetters(inSmallLetters(theQuestion(tidy, standsAlone)), isKnown);
}

/** True when two ways of writing a question differ in more than case, spaces and marks. */
export function asksOtherwise(asked: string, plain: string): boolean {
  const letters = (text: string): string =>
    (
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]/gu) ?? []
    ).join('');
  return letters(asked.replace(UNSEEN, '')) !== letters(plain);
}

/** The one sentence of a letter that asks. */
function theQuestion(text: string, standsAlone: (sentence: string) => boolean): string {
  const all = sentences(text).map(({ start, end }) => text.slice(start, end).trim());
  const [question, ...others] = all.filter((sentence) => /\?["»”)]*$/u.test(sentence));
  if (question === undefined || others.length > 0) return text;
  return wordCount(text) - wordCount(question) >= LETTER && standsAlone(question) ? question : text;
}

function wordCount(text: string): number {
  return (text.match(/\p{L}+/gu) ?? []).length;
}

function inSmallLetters(text: string): string {
  if (/\p{Ll}/u.test(text) || (text.match(/\p{L}{2,}/gu) ?? []).length < SHOUTED) return text;
  const small = text.toLowerCase();
  return small.charAt(0).toUpperCase() + small.slice(1);
}

/** «vannmaaler» is «vannmåler» where the archive has that word and not the other; «Aasen» stays where it is known, or neither is. */
function withLetters(text: string, isKnown: (word: string) => boolean): string {
  return text.replace(/\p{L}*(?:aa|ae|oe)\p{L}*/giu, (word) => {
    const written = LETTERS.reduce((done, [pair, letter]) => done.replace(pair, letter), word.toLowerCase());
    const kept = /^\p{Lu}/u.test(word) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
    return !isKnown(word) && isKnown(kept) ? kept : word;
  });
}
