import { wordsIn, type Word } from './words-of.ts';
import { isWord } from './function-words.ts';
import { isSurelyFinite, looksAdjective, mayBeFinite, verbReadings } from './verb-forms.ts';
import { formsIn, readWordTable } from './word-table.ts';

/** Nouns in the definite form that mean something named elsewhere: `shown` after «den» and «det», `unnamed` by themselves too. */
const DISCOURSE = readWordTable('discourse-nouns', ['noun', 'classes']);
const SHOWN = definite('shown');
const UNNAMED = definite('unnamed');
/** «dette året» is a time, not something said before. */
const TIME = /^(?:år|året|tiåret|århundret|århundre)$/u;
/** Words of a sentence within which a pointing word opens it, and «også» puts it beside another. */
const OPENING = 3;
const BESIDE = 5;

function definite(kind: string): RegExp {
  const nouns = DISCOURSE.filter(({ classes }) => formsIn(classes).includes(kind)).map(({ noun }) => noun);
  return new RegExp(`^(?:${nouns.join('|')})(?:et|en|a|ene|ane|ne|n|t)$`, 'u');
}

/** «saken», «dokumentet»: with «den» or «det» before it, what was spoken of. @param lower lower case */
export function isShownNoun(lower: string): boolean {
  return SHOWN.test(lower);
}

/** True for a sentence that opens by leaning on what was said before it. «Det trengs», «De gamle avtalene» lean on nothing. */
export function pointsBack(text: string): boolean {
  const words = wordsIn(text);
  const [first, second, third] = words;
  if (first === undefined) return false;
  if (isWord(first.lower, 'link', 'opener') || (first.lower === 'i' && second?.lower === 'tillegg')) return true;
  if (isPronoun(first) && !isExpletive(first, second, third) && !isArticle(first, second)) return true;
  if (words.slice(0, OPENING).some((word, at) => isWord(word.lower, 'demonstrative') && !TIME.test(words[at + 1]?.lower ?? '')))
    return true;
  return first.lower !== 'det' && words.slice(1, BESIDE).some(({ lower }) => lower === 'også' || lower === 'òg');
}

/**
 * True when the first sentence of a text has a word for something that is not in it, so that it cannot be said to someone who has
 * heard nothing else. Stricter than `pointsBack`; for what opens a brief and is said aloud.
 */
export function leansBack(text: string): boolean {
  const [first = text] = text.split(/(?<=\p{L}{2}[.!?])\s+(?=\p{Lu})/u);
  const words = wordsIn(first.replace(/«[^»]*»/gu, '«»'));
  return words.some((word, at) => {
    const next = words[at + 1];
    if (isWord(word.lower, 'link')) return true;
    if (isWord(word.lower, 'demonstrative')) return !TIME.test(next?.lower ?? '');
    return (
      standsForThing(words, at) || (UNNAMED.test(word.lower) && !isNamed(words[at - 1], word, next, first) && !introducesItself(at, next))
    );
  });
}

function isPronoun({ lower }: Word): boolean {
  return isWord(lower, 'person', 'thing', 'owner', 'person-owner');
}

/** «Det trengs», «Det er vedtatt», «Det var 7», «Det er behov», «Det er viktig»: a «det» that stands for nothing. */
function isExpletive(first: Word, second: Word | undefined, third: Word | undefined): boolean {
  if (first.lower !== 'det' || second === undefined) return false;
  const forms = verbReadings(second.lower);
  if (forms.some(({ form }) => form === 'passive') || /^(?:bor|bur)$/u.test(second.lower)) return true;
  if (!forms.some(({ infinitive }) => infinitive === 'være' || infinitive === 'bli') || third === undefined) return false;
  if (verbReadings(third.lower).some(({ form }) => form === 'participle')) return true;
  return /^(?:\d.*|også|mange|flere|fleire|få|stor|stort|behov|et|eit|en|ein|\p{L}+ig)$/u.test(third.lower);
}

/** «De administrative gruppene», «Den nye planen», «Den 29. august». */
function isArticle(first: Word, second: Word | undefined): boolean {
  if (!/^(?:den|det|de|dei)$/u.test(first.lower) || second === undefined) return false;
  return /^\d/u.test(second.lower) || looksAdjective(second.lower) || (second.lower.endsWith('e') && !mayBeFinite(second.lower));
}

/** «Utvalget så på den igjen»: a pronoun after a verb, where a thing should be named. */
function standsForThing(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || word === undefined || !/^(?:den|det|dem|dei|han|hun|ho|ham|henne)$/u.test(word.lower)) return false;
  const verb = isSurelyFinite(before.lower) || verbReadings(before.lower).length > 0;
  const helping = verbReadings(before.lower).some(({ marks }) => marks.includes('auxiliary') || marks.includes('modal'));
  if (!verb || (helping && word.lower === 'det')) return false;
  const as = next?.lower === 'som' && !mayBeFinite(words[at + 2]?.lower ?? '');
  return next === undefined || as || /[.,;]/u.test(next.before) || isWord(next.lower, 'preposition', 'particle');
}

/** «de faglige gruppene», «planen om sykkelveier», «tabell 3», «rapporten «Kraft»» say which. */
function isNamed(before: Word | undefined, word: Word, next: Word | undefined, text: string): boolean {
  if (before !== undefined && looksAdjective(before.lower)) return true;
  const after = text.slice(word.start + word.text.length);
  return (
    /^\s[«"\d\p{Lu}]/u.test(after) || (next !== undefined && after.startsWith(' ') && isWord(next.lower, 'preposition', 'subordinator'))
  );
}

/** «Saken gjelder …» */
function introducesItself(at: number, next: Word | undefined): boolean {
  return at === 0 && /^(?:gjelder|gjeld|handler|handlar|dreier)$/u.test(next?.lower ?? '');
}
