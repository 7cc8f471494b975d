import { isMarked, type VerbForm, verbReadings } from './verb-forms.ts';
import { formsIn, readWordTable } from './word-table.ts';

/** What is done with a matter. */
export type DecisionAct = 'decided' | 'proposed' | 'recommended' | 'rejected' | 'withdrawn' | 'deferred' | 'referred' | 'elected' | 'noted';

const ACTS: readonly DecisionAct[] = [
  'decided',
  'proposed',
  'recommended',
  'rejected',
  'withdrawn',
  'deferred',
  'referred',
  'elected',
  'noted',
];

/** What a noun of decisions names. `handled`: what is laid before a meeting; `seat`: what somebody is elected to; `body`: who decides; `stand`: what somebody asks for or advises. */
export type DecisionNoun = (typeof ABOUT)[number];

const ABOUT = ['decision', 'innstilling', 'proposal', 'draft', 'handled', 'application', 'seat', 'vote', 'body', 'stand'] as const;

export type DecisionVerb = {
  readonly act: DecisionAct;
  readonly infinitive: string;
  /** Runs of words of which one must stand in the clause; `*` stands for letters. [] when none is needed. */
  readonly needs: readonly (readonly RegExp[])[];
  /** Nouns of which one must stand in the clause, for a verb that is said of other things too. */
  readonly about: readonly DecisionNoun[];
  /** The act that it is when negated, when that is another; `only` when it says something of a decision only then, `always` when it negates itself. */
  readonly negated: DecisionAct | 'only' | 'always' | null;
};

/** A proposal against or beside the innstilling, or to put off or send on. */
export const COUNTER =
  /^(?:endrings|tilleggs|utsettelses|utsetjings|felles|mot|alternativ|oversendelses|oversendings)\p{L}*(?:forslag|framlegg)/u;

const ENDING = '(?:en|a|et|er|r|ene|ne|ane|ar|s|ens|ets)?';
const VERBS = readVerbs();
const NOUNS = ABOUT.map((about): readonly [DecisionNoun, RegExp] => [about, nounPattern(about)]);

const BODY = nounPattern('body');

function readVerbs(): ReadonlyMap<string, readonly DecisionVerb[]> {
  const verbs = new Map<string, DecisionVerb[]>();
  for (const row of readWordTable('decisions', ['act', 'verb', 'with', 'about', 'negated'])) {
    const act = ACTS.find((one) => one === row.act);
    const about = formsIn(row.about).flatMap((noun) => ABOUT.find((one) => one === noun) ?? []);
    const negated = row.negated === 'only' || row.negated === 'always' ? row.negated : (ACTS.find((one) => one === row.negated) ?? null);
    if (act === undefined || verbReadings(row.verb).length === 0 || about.length < formsIn(row.about).length)
      throw new Error(`words/decisions.tsv: «${row.act} ${row.verb}» names an act, a verb or a noun that is not known.`);
    const needs = row.with === '' ? [] : row.with.split('|').map((run) => formsIn(run).map(pattern));
    verbs.set(row.verb, [...(verbs.get(row.verb) ?? []), { act, infinitive: row.verb, needs, about, negated }]);
  }
  return verbs;
}

function pattern(word: string): RegExp {
  return new RegExp(`^${word.replaceAll('*', '\\p{L}*')}$`, 'u');
}

/** Compounds are what their last part is: «endringsforslag», «møteinnkallinga», «styresaken»; but «årsak» is no sak, nor «saksframlegg» a proposal. */
function nounPattern(about: DecisionNoun): RegExp {
  const nouns = readWordTable('decision-nouns', ['noun', 'about']).filter((row) => formsIn(row.about).includes(about));
  const stems = nouns.map(({ noun }) =>
    noun === 'sak' ? '(?:styre|utvalgs|utvals|referat|møte|kommunestyre)?sak' : noun.replace(/e$/u, 'e?'),
  );
  const compound = about === 'seat' || about === 'handled' ? '(?:(?:ny|møte|vara|års)\\p{L}*?)?' : '(?!saksfr[ae]m)\\p{L}*?';
  return new RegExp(`^${compound}(?:${stems.join('|')})${ENDING}$`, 'u');
}

/** The verbs of decision that a word may be a form of, with the form. @param lower lower case */
export function decisionVerbs(lower: string): { readonly verb: DecisionVerb; readonly form: VerbForm }[] {
  return verbReadings(lower).flatMap(({ infinitive, form }) => (VERBS.get(infinitive) ?? []).map((verb) => ({ verb, form })));
}

/** A body that decides, by what its name ends in; Stortinget and its like are another matter. */
export function isBody(lower: string): boolean {
  return BODY.test(lower) && !/^(?:storting|regjering)/u.test(lower);
}

export function decisionNoun(lower: string): DecisionNoun | null {
  return NOUNS.find(([, noun]) => noun.test(lower))?.[0] ?? null;
}

/** The vote of all: «enstemmig», «samrøystes». */
export function isUnanimous(lower: string): boolean {
  return /^(?:enstemmige?|samrøystes|einstemmige?)$/u.test(lower);
}

/** A word that says how somebody stands to a matter, or what becomes of it: not to be put in place of another. */
export function isDecisionWord(lower: string): boolean {
  const noun = decisionNoun(lower);
  return (
    isMarked(lower, 'deciding') ||
    isUnanimous(lower) ||
    (noun !== null && noun !== 'seat' && noun !== 'draft' && noun !== 'handled' && noun !== 'body')
  );
}

/** A word that by itself says that something is decided, done or not: «vedtas», «godkjent», «vedtak», «enstemmig». */
export function saysDecided(lower: string): boolean {
  if (isUnanimous(lower) || decisionNoun(lower) === 'decision') return true;
  const acts = decisionVerbs(lower).flatMap(({ verb }) => (verb.negated === 'only' ? [] : verb.act));
  return isMarked(lower, 'deciding') && acts.some((act) => act === 'decided' || act === 'rejected' || act === 'elected');
}

/** A word of how the votes fell. */
export function isVoteWord(lower: string): boolean {
  return isUnanimous(lower) || decisionNoun(lower) === 'vote' || /^(?:stemte|stemmer|røysta|røyster)$/u.test(lower);
}
