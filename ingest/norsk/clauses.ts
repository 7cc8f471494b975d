import { isWord } from './function-words.ts';
import { isPast, isSurelyFinite, mayBeFinite } from './verb-forms.ts';
import type { Word } from './words-of.ts';

/**
 * What a clause is to the sentence: it holds by itself (`main`), says more of a word (`relative`), is what someone says, wants or decides
 * (`that`), is a circumstance (`time`, `condition`), or asks (`question`).
 */
type ClauseKind = 'main' | 'relative' | 'that' | 'time' | 'condition' | 'question';

export type Clause = {
  readonly kind: ClauseKind;
  readonly words: readonly Word[];
  /** It goes on from the clause before with «og», «men» or «eller», and may share its subject and helping verb. */
  readonly joined: boolean;
};

/** Words after an opener within which a clause must have its verb. Range 4–8. */
const VERB_WITHIN = 6;

/** The clauses of one sentence in order, as far as marks, joining words and verbs tell them apart. */
export function clausesOf(words: readonly Word[]): Clause[] {
  const clauses: { kind: ClauseKind; words: Word[]; joined: boolean }[] = [];
  let open: { kind: ClauseKind; words: Word[]; joined: boolean } | undefined;
  for (const [at, word] of words.entries()) {
    const opened = opens(words, at);
    const marked = /[,;:–()?!]|\s-\s|\.\s/u.test(word.before);
    const joins = /^(?:og|men|eller|samt)$/u.test(word.lower) && (marked || goesOnWithVerb(words, at));
    const resumes =
      open !== undefined && open.kind !== 'main' && !marked && isSurelyFinite(word.lower) && open.words.some((one) => isFinite(one.lower));
    if (open === undefined || opened !== null || marked || joins || resumes) {
      const inherited = joins && !marked ? open?.kind : undefined;
      open = { kind: opened ?? inherited ?? 'main', words: [], joined: joins };
      clauses.push(open);
    }
    open.words.push(word);
  }
  const [first, next] = clauses;
  // «Blir avtalen godkjent, kan arbeidet starte.»
  if (first !== undefined && next !== undefined && asks(first.words) && mayBeFinite(next.words[0]?.lower ?? '')) first.kind = 'condition';
  return clauses;
}

function asks([first, second]: readonly Word[]): boolean {
  return first !== undefined && second !== undefined && isSurelyFinite(first.lower) && !isPast(first.lower);
}

function isFinite(lower: string): boolean {
  return isSurelyFinite(lower) || isPast(lower);
}

/** The kind of clause that a word opens where it stands; null when it opens none. */
function opens(words: readonly Word[], at: number): ClauseKind | null {
  const word = words[at];
  const next = words[at + 1]?.lower ?? '';
  if (word === undefined || !hasVerbSoon(words, at)) return null;
  const { lower } = word;
  if (isWord(lower, 'question') && lower !== 'når') return at === 0 && !/^(?:hva|kva|hvem|kven)$/u.test(lower) ? null : 'question';
  // «Som svar foreslår styret …»
  if (lower === 'som') return at === 0 ? null : 'relative';
  if (lower === 'at') return /^(?:etter|siden|sidan)$/u.test(words[at - 1]?.lower ?? '') ? afterThat(words, at) : 'that';
  if (lower === 'etter' && next === 'at') return null;
  if (lower === 'før' || lower === 'inntil') return 'condition';
  if (lower === 'om') return opensWithOm(words, at) ? 'condition' : null;
  if (isWord(lower, 'condition')) return 'condition';
  return /^(?:da|siden|sidan|fordi|ettersom|mens|medan)$/u.test(lower) && (at === 0 || /,/u.test(word.before) || lower !== 'da')
    ? 'time'
    : null;
}

/** «etter at planen er vedtatt» has not happened yet, «etter at planen ble vedtatt» has. */
function afterThat(words: readonly Word[], at: number): ClauseKind {
  const verb = words.slice(at + 1).find(({ lower }) => isFinite(lower));
  return verb !== undefined && isPast(verb.lower) ? 'time' : 'condition';
}

/** «om planen blir vedtatt» as a clause, not «saken om planen». */
function opensWithOm(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before === undefined ||
    /,/u.test(words[at]?.before ?? '') ||
    /^(?:på|avgjøre|avgjere|vurdere|spørsmål|spørsmålet|spurt)$/u.test(before.lower)
  );
}

function hasVerbSoon(words: readonly Word[], at: number): boolean {
  for (const word of words.slice(at + 1, at + 1 + VERB_WITHIN)) {
    if (/[,;:.]/u.test(word.before)) return false;
    if (isFinite(word.lower)) return true;
  }
  return false;
}

/** «… og ba», «… og styret vedtok»: what follows has a verb of its own. */
function goesOnWithVerb(words: readonly Word[], at: number): boolean {
  const [next, second] = words.slice(at + 1, at + 3);
  if (next === undefined || !words.slice(0, at).some(({ lower }) => isFinite(lower))) return false;
  return isSurelyFinite(next.lower) || (second !== undefined && /(?:en|et|a|vi|de|det)$/u.test(next.lower) && isSurelyFinite(second.lower));
}
