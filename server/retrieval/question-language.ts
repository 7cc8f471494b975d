import { ENGLISH_TO_NORWEGIAN } from './english-words.ts';
import { FOREIGN_PROFILES, LANGUAGE_PROFILES, type LanguageProfile } from './language-profiles.ts';

/**
 * The language a question is asked in, as far as the search can use it. Danish and Swedish count as `nb`: Danish spells most words as
 * bokmål does, Swedish shares the names, numbers and many of the words, and a search that finds nothing says which words it did not
 * know. Icelandic, Sámi and every other language are `unsupported`: their words do not occur in Norwegian text.
 */
export type QuestionLanguage = 'nb' | 'nn' | 'en' | 'unsupported';

/** What a function word counts for, and a spelling or a content word where there are none. Ranges 1–5. Chosen by hand. */
const WEIGHT = { functionWord: 3, spelling: 1, foreignSpelling: 2, contentWord: 1 };
/** The first word of a question is most often its question word; it counts so many times. Range 1–3. */
const FIRST_WORD = 2;
/** A foreign language must lead by more than one function word to be believed: single words are shared by chance. Range 2–6. */
const FOREIGN_LEAD = 4;
/** Share of letters in another script from which the question is not Norwegian. Range 0.3–0.7. */
const OTHER_SCRIPT = 0.5;
/** Characters of «the», «of», «des». */
const LONGEST_SMALL_WORD = 3;

/** The language of a question of a few words or more. Names and keywords alone, without any sign of a language, count as `nb`. */
export function questionLanguage(text: string): QuestionLanguage {
  if (shareOfOtherScript(text) >= OTHER_SCRIPT) return 'unsupported';
  const words = ownWords(text);
  const scandinavian = score(words, LANGUAGE_PROFILES.scandinavian, WEIGHT.spelling);
  const bokmaal = score(words, LANGUAGE_PROFILES.nb, WEIGHT.spelling);
  const nynorsk = score(words, LANGUAGE_PROFILES.nn, WEIGHT.spelling);
  const norwegian = scandinavian + Math.max(bokmaal, nynorsk);
  const content = words.filter((word) => isEnglishContent(word) && !LANGUAGE_PROFILES.en.words.has(word)).length;
  const english = score(words, LANGUAGE_PROFILES.en, WEIGHT.spelling) + WEIGHT.contentWord * content;
  const foreign = Math.max(...FOREIGN_PROFILES.map((profile) => score(words, profile, WEIGHT.foreignSpelling)));
  if (foreign >= Math.max(norwegian, english) + FOREIGN_LEAD) return 'unsupported';
  if (english > norwegian) return 'en';
  return nynorsk > bokmaal ? 'nn' : 'nb';
}

/** The words in lower case, without what is quoted and without names, which may be of any language. */
function ownWords(text: string): string[] {
  const plain = text.normalize('NFC').replace(/[«"“”][^«»"“”]*[»"“”]/gu, ' ');
  // «E 6», «Rv. 4», «PS 12/25»: letters before a number name a thing and are of no language.
  const words = plain.replace(/(?<!\p{L})\p{L}{1,3}\.?\s?(?=\d)/gu, ' ').match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const isName = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
  const inCapitals = plain === plain.toUpperCase();
  return words
    .filter((word, at) => {
      if (at === 0 || inCapitals) return true;
      // «Take a Look in the Mirror»: small words inside a name belong to it.
      const inside = isName(words[at - 1]) && at > 1 && words.slice(at + 1, at + 3).some(isName) && word.length <= LONGEST_SMALL_WORD;
      return !isName(word) && !inside;
    })
    .map((word) => word.toLowerCase().replace('’', "'"));
}

function score(words: readonly string[], { words: known, spelling }: LanguageProfile, spellingWeight: number): number {
  return words.reduce((sum, word, at) => {
    if (known.has(word)) return sum + WEIGHT.functionWord * (at === 0 ? FIRST_WORD : 1);
    return sum + (spelling.test(word) ? spellingWeight : 0);
  }, 0);
}

/** A word that is spelt otherwise in Norwegian. */
function isEnglishContent(word: string): boolean {
  const norwegian = ENGLISH_TO_NORWEGIAN.get(word);
  return norwegian !== undefined && norwegian !== word;
}

function shareOfOtherScript(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters === 0 ? 0 : 1 - latin / letters;
}
