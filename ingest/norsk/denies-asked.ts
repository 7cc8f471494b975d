import { NEGATIONS } from '#domain/meaning-words.ts';
import { clausesOf } from './clauses.ts';
import { wordsIn, type Word } from './words-of.ts';
import { isWord } from './function-words.ts';
import { isHelping, verbReadings } from './verb-forms.ts';

/** «ikke bare», «ikke minst», «ikke mer enn 5»: what follows still holds. */
const HOLDS_STILL = /^(?:bare|berre|minst|mindre|mer|meir|flere|fleire|lenger|lengre|lengst|over|under)$/u;

/**
 * True when the text says that what the question asks for was not so, as «Styret støttet ikke forslaget om Rud» for «Hvilket forslag
 * støttet styret?», or the other way round. Told by the verb they share: where it stands under a word that denies in one of them and not
 * in the other, in every clause that has it. False for a question that can be answered with yes or no.
 */
export function deniesAsked(question: string, text: string): boolean {
  const asked = wordsIn(question);
  if (!asked.slice(0, 2).some(({ lower }) => isWord(lower, 'question'))) return false;
  const verbs = new Set(asked.flatMap(({ lower }) => verbsOf(lower)));
  const clauses = clausesOf(wordsIn(text)).filter(({ words }) => words.some(({ lower }) => verbsOf(lower).some((one) => verbs.has(one))));
  if (clauses.length === 0) return false;
  // «gikk imot», «stemte mot» deny without «ikke»: they answer a question that denies.
  if (isDenied(clausesOf(asked)[0]?.words ?? [])) return clauses.every(({ words }) => !words.some(({ lower }) => NEGATIONS.has(lower)));
  return !isDenied(asked) && clauses.every(({ words }) => isDenied(words));
}

function isDenied(words: readonly Word[]): boolean {
  return words.some(({ lower }, at) => isWord(lower, 'negation') && !HOLDS_STILL.test(words[at + 1]?.lower ?? ''));
}

function verbsOf(lower: string): string[] {
  return isHelping(lower) ? [] : verbReadings(lower).map(({ infinitive }) => infinitive);
}
