import { type Clause, clausesOf } from './clauses.ts';
import { wordsIn, type Word } from './words-of.ts';
import { isWord } from './function-words.ts';
import { isFiniteAt, isInfinitive, isSurelyFinite } from './verb-forms.ts';

/** True for a sentence that asks. */
export function isQuestion(text: string): boolean {
  return /\?["'»”’)\s]*$/u.test(text);
}

/** «Hvorfor innlandet er viktig for fjorden» asks or names a subject, it does not state. */
export function opensAsking(text: string): boolean {
  return isWord(wordsIn(text)[0]?.lower ?? '', 'question');
}

export function hasFiniteVerb(text: string): boolean {
  const words = wordsIn(text);
  return words.some((_, at) => isFinite(words, at));
}

/** True when there is a finite verb outside relative and other subordinate clauses. */
export function hasMainVerb(text: string): boolean {
  const words = wordsIn(text);
  const main = clausesOf(words).filter(({ kind }: Clause) => kind === 'main');
  const starts = new Set(main.flatMap((clause) => clause.words.map(({ start }) => start)));
  return words.some(({ start }, at) => starts.has(start) && isFinite(words, at));
}

/** «Kartlegge …», «Å styrke …», «Ved å …», «Ikke bygge …»: what is to be done. */
export function opensWithInfinitive(text: string): boolean {
  const words = wordsIn(text).map(({ lower }) => lower);
  const at = words.findIndex((word) => !/^(?:ved|å|ikke|ikkje|aktivt)$/u.test(word));
  const word = words[at] ?? '';
  return at < words.length - 1 && (words[at - 1] === 'å' || (isInfinitive(word) && !isSurelyFinite(word)));
}

/** Breaks off where more was to come: after a small word or a mark, or inside a bracket or quotation. */
export function isUnfinished(text: string): boolean {
  const last = /(?<word>\p{L}+)$/u.exec(text)?.groups?.['word']?.toLowerCase() ?? '';
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  const balanced = count(/\(/gu) === count(/\)/gu) && count(/«/gu) === count(/»/gu) && count(/["”“]/gu) % 2 === 0;
  const goesOn = isWord(last, 'preposition', 'connective', 'article') || /^(?:å|at|som|eller|samt)$/u.test(last);
  return !balanced || goesOn || /[,;(–/&-]$|(?:bl\.a|f\.eks|eks)\.?$/iu.test(text);
}

function isFinite(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  return isFiniteAt(word.lower, before === undefined ? null : { lower: before.lower, opens: at === 1 }, after?.lower ?? '');
}
