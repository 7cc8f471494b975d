import type { Clause } from './clauses.ts';
import type { Word } from './words-of.ts';
import { COUNTER, type DecisionAct, type DecisionVerb, decisionNoun, decisionVerbs, isUnanimous, isVoteWord } from './decision-words.ts';
import { isWord } from './function-words.ts';
import { isHelping, isModal, isSurelyFinite, type VerbForm, verbReadings } from './verb-forms.ts';

/** What one clause says of a decision, where it stands by itself. */
export type ClauseDecision = {
  readonly act: DecisionAct;
  /** It was not done: «ble ikke vedtatt». */
  readonly negated: boolean;
  /** It is done only if something else is, or is still to be done: «hvis … vedtas», «skal vedtas», «må være vedtatt før». */
  readonly conditional: boolean;
  /**
   * What it is done with, where that is what a meeting votes over: `counter` stands against or beside the innstilling, `unnamed` is the
   * matter on the table («Enstemmig vedtatt.»).
   */
  readonly of: 'innstilling' | 'counter' | 'proposal' | 'handled' | 'unnamed' | null;
  readonly unanimous: boolean;
  /** «vedtatt med følgende endring»: not as it stood. */
  readonly amended: boolean;
  /** Where the word that says it stands in the sentence. */
  readonly at: number;
  /** Told as done, by a past form or a participle; else it is done by saying it, as «vedtas» is, or is still to come. */
  readonly done: boolean;
  /** Somebody is told to have done it: «Styret vedtok …». */
  readonly active: boolean;
  /** Advice that may be given to others than the bodies above. */
  readonly outward: boolean;
};

const AMENDED = /(?<!\p{L})med\s+(?:\p{L}+\s){0,3}\p{L}*(?:endring|tillegg|justering|presisering)/iu;
/** Words to an infinitive that a decision governs: «vedtok enstemmig å utsette». Range 3–6. */
const GOVERNS_WITHIN = 4;

/**
 * The decisions a clause tells of, in order.
 *
 * @param all the words of the whole sentence
 * @param helpers helping verbs of the clause before, which one that goes on from it shares
 */
export function decisionsInClause(
  sentence: string,
  all: readonly Word[],
  clause: Clause,
  helpers: readonly Word[],
  underDecision: boolean,
): ClauseDecision[] {
  const { words } = clause;
  const found: ClauseDecision[] = [];
  let governing: { readonly at: number; readonly act: DecisionAct } | null = null;
  words.forEach((word, at) => {
    const candidates = decisionVerbs(word.lower).filter(
      ({ verb }) => hasNeeded(verb, words, at) && (isSaidOf(verb, words, at, all) || (underDecision && verb.act === 'referred')),
    );
    const said = candidates.map(({ verb, form }) => ({ verb, use: useOf(form, words, at, helpers, verb) })).find(({ use }) => use !== null);
    if (said === undefined || said.use === null) return;
    const { verb, use } = said;
    const last: { readonly at: number; readonly act: DecisionAct } | null = governing;
    if (use === 'governed' || (last !== null && isParticipleAfter(words, at))) {
      // «vedtok å utsette», «vedtatt utsatt»: what was decided is the other act.
      const refined =
        last !== null && last.act === 'decided' && at - last.at <= GOVERNS_WITHIN && verb.act !== 'proposed' && verb.act !== 'recommended';
      const outer = found.at(-1);
      if (refined && outer !== undefined) found[found.length - 1] = { ...outer, act: verb.act };
      return;
    }
    if (last !== null && (last.act === 'proposed' || last.act === 'recommended')) return;
    const negation = isNegated(words, at);
    const act = negation && verb.negated !== null && verb.negated !== 'only' && verb.negated !== 'always' ? verb.negated : verb.act;
    if (verb.negated === 'only' && !negation) return;
    governing = { at, act };
    found.push({
      act,
      negated: verb.negated === 'always' ? !negation : negation && act === verb.act,
      conditional: use === 'to-come',
      done: use === 'done' || use === 'bare',
      active:
        use === 'done' &&
        verbReadings(word.lower).some(({ form }) => form === 'past') &&
        !words.slice(0, at).some(({ lower }) => isHelper(lower)) &&
        !/^(?:falle|utgå|bortfalle|gå|vinne|få|oppnå)$/u.test(verb.infinitive),
      of: votedOver(sentence, words) ?? (use === 'bare' || (!clause.joined && isBare(words, at)) ? 'unnamed' : null),
      unanimous: words.some(({ lower }) => isUnanimous(lower)),
      amended: AMENDED.test(sentence),
      at: word.start,
      outward: verb.infinitive === 'anbefale',
    });
  });
  return found.length > 0 ? found : asInnstilling(sentence, clause);
}

/** «Som innstillingen, enstemmig», «I samsvar med innstillinga». */
function asInnstilling(sentence: string, { words, kind }: Clause): ClauseDecision[] {
  const [first] = words;
  const opens =
    first !== undefined && (first.lower === 'som' || /^i (?:samsvar|tråd) med/u.test(words.map(({ lower }) => lower).join(' ')));
  if (!opens || kind !== 'main' || !words.some(({ lower }) => decisionNoun(lower) === 'innstilling')) return [];
  if (words.some(({ lower }) => verbReadings(lower).length > 0)) return [];
  const amended = AMENDED.test(sentence);
  return [
    {
      act: 'decided',
      negated: false,
      conditional: false,
      done: true,
      active: false,
      outward: false,
      of: 'innstilling',
      unanimous: words.some(({ lower }) => isUnanimous(lower)),
      amended,
      at: first.start,
    },
  ];
}

function hasNeeded({ needs }: DecisionVerb, words: readonly Word[], at: number): boolean {
  if (needs.length === 0) return true;
  return needs.some((run) => {
    // Side by side but for «seg … til», which may have words between.
    const apart = run.length === 2 && run[0]?.test('seg') === true;
    if (apart) return run.every((one) => words.slice(at + 1).some(({ lower }) => one.test(lower)));
    return words.some((_, from) => from !== at && run.every((one, index) => one.test(words[from + index]?.lower ?? '')));
  });
}

/** What the verb is said of stands in the clause; where nothing does, as in «Falt.» and «Valgt ved akklamasjon», the matter on the table is meant. */
function isSaidOf({ about, act }: DecisionVerb, words: readonly Word[], at: number, all: readonly Word[]): boolean {
  if (about.length === 0) return true;
  const nouns = words.map(({ lower }) => decisionNoun(lower));
  if (nouns.some((noun) => noun !== null && (about.includes(noun) || (noun === 'innstilling' && about.includes('proposal'))))) return true;
  if (act === 'elected')
    return (
      isBare(words, at) ||
      words.some(({ lower }) => isVoteWord(lower)) ||
      /^(?:til|som|inn)$/u.test(words[at + 1]?.lower ?? '') ||
      /^(?:ble|vart|blei)$/u.test(words[at + 1]?.lower ?? '')
    );
  // «Forslaget fekk 12 røyster og fall»
  const earlier = all.filter(({ start }) => start < (words[0]?.start ?? 0)).map(({ lower }) => decisionNoun(lower));
  if (at <= 1 && isWord(words[0]?.lower ?? '', 'connective') && earlier.some((noun) => noun !== null && about.includes(noun))) return true;
  return about.includes('handled') && isBare(words, at);
}

/** Nothing but small words, votes and numbers before it. */
function isBare(words: readonly Word[], at: number): boolean {
  return words
    .slice(0, at)
    .every(
      ({ lower }) =>
        isWord(lower, 'adverb', 'negation', 'connective') ||
        isVoteWord(lower) ||
        /^\d/u.test(lower) ||
        /^(?:dermed|det|anses|som)$/u.test(lower),
    );
}

type Use = 'done' | 'bare' | 'performed' | 'to-come' | 'governed';

/** What a form says of the act where it stands; null when it only describes a thing («vedtatt prosess»). */
function useOf(form: VerbForm, words: readonly Word[], at: number, inherited: readonly Word[], verb: DecisionVerb): Use | null {
  const before = words.slice(0, at);
  const own = before.filter(({ lower }) => isHelper(lower));
  const helpers = own.length > 0 ? own : inherited;
  const modal =
    helpers.some(({ lower }) => isModal(lower)) ||
    before.some(({ lower }) => /^(?:bes|ventes|forventes|planlegges|ønskes|ønsker)$/u.test(lower));
  const previous = before.at(-1)?.lower ?? '';
  switch (form) {
    case 'past':
      // «forkastet» is past after a subject, a participle after a helper.
      return own.length > 0 && isParticipleToo(words[at]?.lower ?? '')
        ? null
        : isBare(words, at) && isParticipleToo(words[at]?.lower ?? '')
          ? null
          : 'done';
    case 'present':
      return isNounPlace(previous) ? null : 'performed';
    case 'passive':
      if (previous === 'å') return 'governed';
      return modal ? 'to-come' : 'performed';
    case 'infinitive':
      if (previous === 'å' || (isWord(previous, 'adverb', 'negation') && before.at(-2)?.lower === 'å')) return 'governed';
      return modal ? 'to-come' : null;
    case 'participle':
      return useOfParticiple(words, at, helpers, modal, verb);
  }
}

function useOfParticiple(words: readonly Word[], at: number, helpers: readonly Word[], modal: boolean, { act }: DecisionVerb): Use | null {
  const word = words[at]?.lower ?? '';
  const previous = words[at - 1]?.lower ?? '';
  const next = words[at + 1];
  if (isWord(previous, 'preposition', 'article') || isNounPlace(previous)) return null;
  if (
    /(?:te|de|ne)$/u.test(word) &&
    next !== undefined &&
    next.before.trim() === '' &&
    !isWord(next.lower, 'preposition', 'adverb', 'connective')
  )
    return null;
  if (modal) return 'to-come';
  const helper = helpers.at(-1)?.lower;
  if (helper !== undefined) {
    if (/^(?:blir|vert)$/u.test(helper)) return 'performed';
    return 'done';
  }
  const goesOn =
    next === undefined ||
    next.before.trim() !== '' ||
    isWord(next.lower, 'preposition', 'adverb', 'connective', 'helper') ||
    /^\d/u.test(next.lower) ||
    decisionVerbs(next.lower).length > 0 ||
    /^(?:grunna|grunnet|mot|samrøystes|enstemmig)$/u.test(next.lower);
  if (!goesOn || words.slice(0, at).some(({ lower }) => isSurelyFinite(lower) && lower !== 'anses')) return null;
  if (isBare(words, at) || act === 'elected') return 'bare';
  if (previous === 'som' || previous === 'slik') return 'done';
  return words.slice(0, at).some(({ lower }) => ['innstilling', 'proposal', 'handled'].includes(decisionNoun(lower) ?? ''))
    ? 'bare'
    : next === undefined
      ? null
      : 'done';
}

function isParticipleAfter(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1]?.lower ?? '', words[at]?.lower ?? ''];
  const isParticiple = (lower: string): boolean => decisionVerbs(lower).some(({ form }) => form === 'participle');
  return isParticiple(before) && isParticiple(word);
}

function isParticipleToo(lower: string): boolean {
  return verbReadings(lower).some(({ form }) => form === 'participle');
}

function isNounPlace(previous: string): boolean {
  return (
    isWord(previous, 'article', 'demonstrative') && previous !== 'det' && previous !== 'dette' && previous !== 'den' && previous !== 'de'
  );
}

/** «får» and «fikk» are verbs of their own beside a decision: «fikk flertall». */
export function isHelper(lower: string): boolean {
  return isHelping(lower) && !verbReadings(lower).some(({ infinitive }) => infinitive === 'få');
}

/** A word that denies stands in the clause, and not within what follows «å». */
function isNegated(words: readonly Word[], at: number): boolean {
  const to = words.findIndex(({ lower }, index) => index > at && lower === 'å');
  return words.slice(0, to < 0 ? words.length : to).some(({ lower }) => isWord(lower, 'negation'));
}

function votedOver(sentence: string, words: readonly Word[]): ClauseDecision['of'] {
  const nouns = words.map(({ lower }) => decisionNoun(lower));
  const asks = /(?<!\p{L})(?:forslag\p{L}*|framlegg\p{L}*|fremlegg\p{L}*) til vedtak/iu.test(sentence);
  if (nouns.includes('innstilling') || asks) return 'innstilling';
  if (words.some(({ lower }) => COUNTER.test(lower))) return 'counter';
  const at = nouns.indexOf('proposal');
  if (at >= 0) {
    const [before, after] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? ''];
    return /^(?:alternativt?|andre)$/u.test(before) || /^(?:\d+|fra|frå)$/u.test(after) ? 'counter' : 'proposal';
  }
  return nouns.includes('handled') ? 'handled' : null;
}
