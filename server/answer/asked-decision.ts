import type { EvidenceList, Source } from '../evidence/evidence.ts';
import type { ScoredUnit } from '../evidence/rank-evidence.ts';
import type { AnswerKind } from '../retrieval/question.ts';
import type { WeighedQuestion } from '../retrieval/weighed-question.ts';
import { wordsIn, wordsOf } from '../../ingest/norsk/words-of.ts';
import { decisionNoun, decisionVerbs } from '../../ingest/norsk/decision-words.ts';
import { findDates } from '../../ingest/norsk/find-dates.ts';
import { findOrgans, isSameOrgan } from '../../ingest/norsk/find-organs.ts';
import { isWord } from '../../ingest/norsk/function-words.ts';
import { roleUnder } from '../../ingest/norsk/heading-role.ts';
import { findSakReferences } from '../../ingest/norsk/sak-references.ts';
import { readDecisions, tellsOfDecision } from '../../ingest/norsk/tells-of-decision.ts';
import { isHelping, isMarked } from '../../ingest/norsk/verb-forms.ts';

/** Why, how or how long is asked about a decision already known. */
const ABOUT_IT: ReadonlySet<AnswerKind> = new Set(['time', 'person', 'which', 'count', 'other']);
/** Letters alike from the start for two words to be forms of one: at least, and the share of the shorter. Ranges 3–5 and 0.6–0.9. */
const LEAST_ALIKE = 4;
const STEM_SHARE = 0.7;
/** True when the question asks for something that has been decided: what, when or by whom, or whether. */
export function asksOfDecision({ question }: Pick<WeighedQuestion, 'question'>): boolean {
  if (question.kind === 'decision') return true;
  return ABOUT_IT.has(question.kind) && asksDecided(wordsOf(question.text)) && !asksProposed(question.text);
}

/** «vedtatt», «besluttet»; «hvilke vedtak», «alle vedtakene». */
function asksDecided(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (decisionNoun(word) === 'decision') return /^(?:hvilke|hvilket|kva|for|list\p{L}*|alle)$/u.test(words[at - 1] ?? '');
    return (
      isMarked(word, 'lasting') &&
      decisionVerbs(word).some(({ verb, form }) => verb.act === 'decided' && (form === 'past' || form === 'participle'))
    );
  });
}

/** What is asked for is what somebody wants decided, or something that only looks so. */
export function asksProposed(question: string): boolean {
  return wordsOf(question).some((word) => {
    const noun = decisionNoun(word);
    if (noun === 'innstilling' || noun === 'proposal' || noun === 'draft') return true;
    return /^(?:skal|bør)$/u.test(word) || decisionVerbs(word).some(({ verb }) => verb.act === 'proposed' || verb.act === 'recommended');
  });
}

type Told = Pick<ScoredUnit, 'source' | 'text'> & { readonly features: Pick<ScoredUnit['features'], 'compound' | 'similar' | 'synonym'> };

/**
 * True when the evidence tells of a decision, and of the one asked about: by the organ, on the day, in the sak and of the matter that
 * the question names. In doubt it is another one.
 */
export function tellsOfAsked(asked: WeighedQuestion, { source, text, features }: Told): boolean {
  const matter = matterOf(asked);
  const { passage, document } = source;
  if (!tellsOfDecision(text, passage.headings)) return false;
  const above = [document.metadata.title.value, ...passage.headings].join('\n');
  const { question } = asked;
  const organs = findOrgans(question.text).map(({ organ }) => organ.code);
  const { organ, date } = document.metadata;
  const own = organ?.value.code;
  // «Hovedutvalget» in a paper of Hovedutvalg for oppvekst is that one.
  const deciders = findOrgans(text).map(({ organ: { code } }) => (own !== undefined && isSameOrgan(own, code) ? own : code));
  if (!agree(organs, deciders.length > 0 || own === undefined ? deciders : [own], isSameOrgan)) return false;
  const days = findDates(text).map((found) => found.date);
  if (!agree(question.dates, days.length > 0 ? days : date === null ? [] : [date.value])) return false;
  if (!agree(question.saker.map(sakNumber), sakerDecided(source, text))) return false;
  if (question.kind === 'decision') return isOfMatter(matter, text, above, features);
  // «Vedtatt 5. mai 2024.» says it of what it stands under and with.
  const unnamed = readDecisions(text).some(({ of }) => of === 'unnamed');
  return decidesMatter(matter, text) && isOfMatter(matter, text, unnamed ? `${above}\n${passage.text}` : '', features);
}

/** The saker the text names; under a heading that opens the decision itself also those of the heading or the document. */
function sakerDecided({ passage: { headings }, document }: Source, text: string): string[] {
  const named = findSakReferences(text).map(sakNumber);
  if (named.length > 0 || roleUnder(headings) !== 'vedtak') return named;
  const above = findSakReferences(headings.join('\n')).map(sakNumber);
  return above.length > 0 ? above : document.metadata.saker.map(({ value }) => sakNumber(value));
}

/** True when the lead-in or a heading of a list tells of the decision asked about. */
export function listTellsOfAsked(asked: WeighedQuestion, { source, lead }: EvidenceList): boolean {
  const leadIn = lead === null ? '' : source.passage.text.slice(lead.start, lead.end);
  return tellsOfAsked(asked, { source, text: leadIn, features: { compound: 0, similar: 0, synonym: 0 } });
}

/** Nothing is asked for, or one of what is asked for is there. */
function agree<T extends string>(wanted: readonly T[], there: readonly T[], same = (a: T, b: T): boolean => a === b): boolean {
  return wanted.length === 0 || there.some((one) => wanted.some((asked) => same(asked, one)));
}

function sakNumber({ year, number }: { readonly year: number; readonly number: number }): string {
  return `${number}/${year}`;
}

/** The question names no matter, or one of its words for it, or a related one, is in the text or above it. */
function isOfMatter(matter: readonly string[], text: string, above: string, features: Told['features']): boolean {
  if (matter.length === 0 || features.compound + features.similar + features.synonym > 0) return true;
  const words = wordsOf(`${text}\n${above}`);
  return matter.some((wanted) => words.some((word) => sameWord(wanted, word)));
}

/** «Prosessen for arbeidet med strategien ble vedtatt» tells when the process was decided, and not the strategy. */
function decidesMatter(matter: readonly string[], text: string): boolean {
  const cell = text.split('|').at(-1)?.trim() ?? '';
  const head = passiveSubject(cell);
  return matter.length === 0 || head === null || standsFor(head) || matter.some((wanted) => sameWord(wanted, head));
}

/** The noun that is the subject of what was decided in the passive: what stands before «ble», or after it where time or place opens; null for other sentences. */
function passiveSubject(sentence: string): string | null {
  const [reading] = readDecisions(sentence);
  const words = wordsIn(sentence);
  const at = words.findIndex(({ start }) => start === reading?.at);
  const helper = words.slice(0, Math.max(0, at)).findLastIndex(({ lower }) => isHelping(lower));
  const [first, second] = words;
  if (helper < 1 || first === undefined) return null;
  const opensOutside =
    isWord(first.lower, 'preposition') || /^\d/u.test(first.lower) || (first.lower === 'den' && /^\d/u.test(second?.lower ?? ''));
  const subject = opensOutside ? words.slice(helper + 1, at) : words.slice(0, helper);
  const end = subject.findIndex(({ lower }, index) => index > 0 && isWord(lower, 'preposition'));
  return (end < 0 ? subject : subject.slice(0, end)).at(-1)?.lower ?? null;
}

/** «Den», «saken», «forslaget»: for what was named before. */
function standsFor(word: string): boolean {
  const noun = decisionNoun(word);
  return isWord(word, 'thing') || noun === 'handled' || noun === 'proposal' || noun === 'innstilling';
}

/** The question's words for what was decided: neither who, when, which sak nor that it was. */
function matterOf({ concepts, question }: WeighedQuestion): string[] {
  const organs = findOrgans(question.text).map(({ start, end }) => question.text.slice(start, end));
  return concepts
    .filter(
      ({ text, isName, isNumber }) =>
        !isName && !isNumber && !organs.includes(text) && !namesDeciding(text.toLowerCase()) && !/^sak/iu.test(text),
    )
    .map(({ text }) => text.toLowerCase());
}

/** «vedtatt», «gjort», «vedtaket»: none of them says what was decided. */
function namesDeciding(word: string): boolean {
  return decisionNoun(word) === 'decision' || decisionVerbs(word).some(({ verb }) => verb.act === 'decided' && verb.negated !== 'only');
}

/** Alike but for an ending: «føringer», «føringene». */
function sameWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const alike = Math.max(LEAST_ALIKE, Math.ceil(shorter * STEM_SHARE));
  return a === b || (shorter >= LEAST_ALIKE && a.slice(0, alike) === b.slice(0, alike));
}
