import { type ClauseDecision, decisionsInClause, isHelper } from './clause-decisions.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { wordsIn, type Word, wordsOf } from './words-of.ts';
import { isBody, isVoteWord } from './decision-words.ts';
import { findDates } from './find-dates.ts';
import { isWord } from './function-words.ts';
import { headingRole, type HeadingRole } from './heading-role.ts';
import { governsAs, isModal, isPast, isSurelyFinite, verbReadings, isMarked } from './verb-forms.ts';

/** `level` 0 in a main clause, 1 in another. */
type Found = ClauseDecision & { readonly level: number };

/** What a sentence says of a decision. */
export type DecisionReading = Omit<ClauseDecision, 'done' | 'active' | 'outward'> & {
  /** The sentence does it or tells how the matter on the table fared (`here`), or tells of what was done elsewhere (`told`). */
  readonly made: 'here' | 'told';
  /**
   * The words, or the heading above, say that it has been done. False for «Planen vedtas» under no heading of vedtak, which an innstilling
   * may say as well, and for what is negated or conditional.
   */
  readonly settled: boolean;
};

/** Said of a day or a meeting that is not this one. */
const ELSEWHERE =
  /(?<!\p{L})(?:forrige|førre|tidligere|tidlegare|i fjor|(?<!(?:til|for) )(?:i|den|siden|sidan) (?:\p{L}+møtet? )?(?:19|20)\d{2}|i (?:\p{L}*)?sak \d)(?!\p{L})/iu;
const GOVERNED_DAY = /(?<!\p{L})(?:til|innen|fra|frå|for|mot|senest|seinast)\s+(?:\p{L}*møtet?\s+|den\s+)*$/iu;
/** «Vedtak: …», «Votering: …» */
const LABEL = /^(?:[\p{L}\s]{3,60}):\s+(?=\S)/u;
/** Words about what a decision under its heading says; fewer are a label. */
const LEAST_TEXT = 3;

/**
 * Reads one sentence for what it says of a decision; null when it says nothing of one, asks, or only uses the words («vedtatte
 * retningslinjer», «vedtaket kan påklages»).
 *
 * @param under role of the heading it stands under: what stands under an innstilling or forslag is one, whatever its words, and plain words
 *   under a vedtak decide
 */
export function readDecision(sentence: string, under: HeadingRole | null = null): DecisionReading | null {
  const opening = LABEL.exec(sentence)?.[0] ?? '';
  // «Vedtatt av: …» says it itself.
  const label = wordsOf(opening).some((word) => isMarked(word, 'lasting')) ? '' : opening;
  const role = headingRole(label) ?? under;
  // «Kari Strand (A) fremmet»: an aside of a few words parts no clause.
  const text = sentence.replace(/\((?:[^\s()]+\s){0,2}[^\s()]+\)/gu, (aside) => ' '.repeat(aside.length));
  const words = wordsIn(text).filter(({ start }) => start >= label.length);
  if (words.length === 0 || /\?["»”)]*\s*$/u.test(sentence)) return null;
  const [main] = findAll(sentence, words, role).toSorted((a, b) => rank(a) - rank(b));
  if (main === undefined) return plain(sentence, words, role);
  const outcome = main.of !== null;
  if ((role === 'innstilling' || role === 'forslag') && !(outcome && main.done && main.of !== 'handled')) return proposedBy(role, main.at);
  const { done, level: _level, active: _active, outward, ...found } = main;
  // What a body recommends to others than bodies of its own is what it decided.
  const decides = role === 'vedtak' && outward && !words.some(({ start, lower }) => start > main.at && isBody(lower));
  const reading = decides ? { ...found, act: 'decided' as const } : found;
  const open = !reading.negated && !reading.conditional;
  const settled = open && (done || role === 'vedtak' || hasVote(words) || (outcome && reading.of !== 'handled'));
  return { ...reading, made: madeWhere(sentence, main, words, role), settled };
}

/** True for a sentence that tells of a decision that was made, adopting or rejecting; a proposal, a plan and what was not decided are none. */
export function isMade(reading: DecisionReading | null): boolean {
  return reading !== null && reading.settled && reading.act !== 'proposed' && reading.act !== 'recommended';
}

export function isProposing(reading: DecisionReading | null): boolean {
  return reading !== null && (reading.act === 'proposed' || reading.act === 'recommended') && !reading.negated;
}

/** Main clauses before others; what was done before what was not, or only may be. */
function rank({ level, negated, conditional, done, act }: Found): number {
  const proposing = act === 'proposed' || act === 'recommended';
  return level * 4 + (conditional ? 2 : negated ? 1 : 0) - (done || proposing ? 0.5 : 0);
}

/** Text under a heading that needs no word of decision to be one. */
function plain(sentence: string, words: readonly Word[], role: HeadingRole | null): DecisionReading | null {
  if (role !== 'vedtak' && role !== 'innstilling' && role !== 'forslag') return null;
  const [first] = words;
  if (first === undefined || words.length < LEAST_TEXT || isVote(sentence)) return null;
  if (role !== 'vedtak') return proposedBy(role, first.start);
  const verb = words.find(({ lower }) => verbReadings(lower).length > 0);
  const telling = words.some(({ lower }) => isPast(lower) && isSurelyFinite(lower));
  if (verb === undefined || telling || words.some(({ lower }) => isWord(lower, 'negation'))) return null;
  return {
    act: 'decided',
    negated: false,
    conditional: false,
    made: 'here',
    settled: true,
    of: null,
    unanimous: false,
    amended: false,
    at: verb.start,
  };
}

function proposedBy(role: 'innstilling' | 'forslag', at: number): DecisionReading {
  const act = role === 'forslag' ? 'proposed' : 'recommended';
  return { act, negated: false, conditional: false, made: 'here', settled: false, of: null, unanimous: false, amended: false, at };
}

function madeWhere(sentence: string, found: Found, words: readonly Word[], role: HeadingRole | null): 'here' | 'told' {
  if (found.conditional) return 'told';
  if (!found.done) return 'here';
  if (found.level > 0 || tellsOfOtherDay(sentence)) return 'told';
  if (role === 'vedtak' || role === 'votering' || role === 'behandling') return 'here';
  const proposing = found.act === 'proposed' || found.act === 'recommended';
  if (proposing) return words.some(({ lower }) => /^(?:følgende|følgjande|slikt|slike)$/u.test(lower)) ? 'here' : 'told';
  return !found.active && (found.of !== null || hasVote(words)) ? 'here' : 'told';
}

function tellsOfOtherDay(sentence: string): boolean {
  return ELSEWHERE.test(sentence) || findDates(sentence).some(({ start }) => !GOVERNED_DAY.test(sentence.slice(0, start)));
}

/** Characters of a line that tells how the votes fell. Range 120–250. */
const LONGEST_VOTE = 200;

/** How the votes fell; belongs to a decision but is none. */
export function isVote(text: string): boolean {
  return text.length < LONGEST_VOTE && hasVote(wordsIn(text));
}

function hasVote(words: readonly Word[]): boolean {
  return words.some(({ lower }) => isVoteWord(lower));
}

function findAll(sentence: string, words: readonly Word[], role: HeadingRole | null): Found[] {
  const clauses = clausesOf(words);
  const all: Found[] = [];
  const onCondition = clauses.some(
    ({ kind, words: [first] }) => kind === 'condition' && /^(?:hvis|viss|dersom|såfremt|såframt|forutsatt)$/u.test(first?.lower ?? ''),
  );
  let helpers: readonly Word[] = [];
  clauses.forEach((clause, index) => {
    const before = clauses[index - 1];
    if (!clause.joined) helpers = [];
    const governor = clause.kind === 'that' ? governorOf(all, before) : null;
    if (governor !== 'content') {
      for (const found of decisionsInClause(sentence, words, clause, helpers, role === 'vedtak')) {
        const conditional =
          found.conditional || clause.kind === 'condition' || governor === 'wish' || (onCondition && clause.kind === 'main' && !found.done);
        if (clause.kind !== 'question') all.push({ ...found, conditional, level: clause.kind === 'main' ? 0 : 1 });
      }
    }
    const helping = clause.words.filter(({ lower }) => isHelper(lower));
    if (helping.length > 0) helpers = helping;
  });
  return all;
}

/** What a clause with «at» is to the verb before it: what was decided or proposed, what someone wishes, or what is told. */
function governorOf(all: readonly Found[], before: Clause | undefined): 'content' | 'wish' | 'told' {
  if (before === undefined) return 'told';
  const words = new Set(before.words.map(({ start }) => start));
  if (all.some(({ at }) => words.has(at))) return 'content';
  return before.words.some(({ lower }) => governsAs(lower, 'wishing') || isModal(lower)) ? 'wish' : 'told';
}
