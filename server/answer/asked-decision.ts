import type { EvidenceList, Source } from '../evidence/evidence.ts';
import type { ScoredUnit } from '../evidence/rank-evidence.ts';
import { openedBy, tellsOfDecision } from '../evidence/tells-of-decision.ts';
import type { AnswerKind } from '../retrieval/question.ts';
import type { WeighedQuestion } from '../retrieval/weighed-question.ts';
import { findDates } from '../../ingest/norsk/find-dates.ts';
import { findOrgans, isSameOrgan } from '../../ingest/norsk/find-organs.ts';
import { findSakReferences } from '../../ingest/norsk/sak-references.ts';

/** Asks what was decided, when or by whom, or whether it was. */
const ASKS_DECIDED =
  /(?<!\p{L})(?:vedtatt|vedtatte|vedteke|vedteken|vedtok|besluttet|decided|adopted)(?!\p{L})|(?:hvilke|hvilket|kva|list\p{L}*|alle) (?:for )?(?:vedtak|beslutninger)(?:et|ene|a)?(?!\p{L})/iu;
/** Why, how or how long is asked about a decision already known. */
const ABOUT_IT: ReadonlySet<AnswerKind> = new Set(['time', 'person', 'which', 'count', 'other']);
/** Words for deciding; none of them says what was decided. */
const DECIDING = /^(?:vedt[aoe]\p{L}*|beslut\p{L}*|bestem\p{L}*|utfallet|gjort|fattet|decided|adopted|decision)$/iu;
/** What is asked for is what somebody wants decided, or something that only looks so. */
const PROPOSING = /innstil|forslag|foreslå|foreslo|føresl|utkast|tilrå|skal\s|bør\s/iu;
/** A sentence in the passive: what stands before «ble», and between it and «vedtatt». */
const PASSIVE =
  /^(?<before>.+?)\s+(?:ble|vart|blei|er|har blitt|har vorte)\s+(?<between>(?:\p{L}+\s+){0,4}?)(?:vedtatt|vedteke|vedteken|besluttet|bestemt|godkjent|tilsluttet|avslått|forkastet)(?!\p{L})/iu;
/** A sentence that opens with when or where has its subject after the verb. */
const STARTS_OUTSIDE = /^(?:(?:i|på|etter|under|ved|til|fra|frå)\s|den \d|\d)/iu;
/** Subjects that stand for what was named before. */
const STANDS_FOR = /^(?:den|det|de|dei|dette|disse|saken|saka|forslaget|innstillingen|innstillinga)$/u;
/** Letters alike from the start for two words to be forms of one: at least, and the share of the shorter. Ranges 3–5 and 0.6–0.9. */
const LEAST_ALIKE = 4;
const STEM_SHARE = 0.7;
/** Opens what belongs to a noun: «prosessen | for arbeidet med strategien». */
const OF = /\s(?:for|med|om|til|av|på|i|ved|frå|fra|mot|mellom|under)\s/iu;

/** True when the question asks for something that has been decided: what, when or by whom, or whether. */
export function asksOfDecision({ question }: Pick<WeighedQuestion, 'question'>): boolean {
  if (question.kind === 'decision') return true;
  return ABOUT_IT.has(question.kind) && ASKS_DECIDED.test(question.text) && !PROPOSING.test(question.text);
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
  return question.kind === 'decision'
    ? isOfMatter(matter, text, above, features)
    : decidesMatter(matter, text) && isOfMatter(matter, text, '', features);
}

/** The saker the text names; under a heading that opens the decision itself also those of the heading or the document. */
function sakerDecided({ passage: { headings }, document }: Source, text: string): string[] {
  const named = findSakReferences(text).map(sakNumber);
  if (named.length > 0 || openedBy(headings) !== 'decision') return named;
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
  const { before, between } = PASSIVE.exec(text.split('|').at(-1)?.trim() ?? '')?.groups ?? {};
  if (matter.length === 0 || before === undefined) return true;
  const subject = STARTS_OUTSIDE.test(before) ? (between ?? '') : before;
  const head = wordsOf(subject.split(OF)[0] ?? '').at(-1);
  return head === undefined || STANDS_FOR.test(head) || matter.some((wanted) => sameWord(wanted, head));
}

/** The question's words for what was decided: neither who, when, which sak nor that it was. */
function matterOf({ concepts, question }: WeighedQuestion): string[] {
  const organs = findOrgans(question.text).map(({ start, end }) => question.text.slice(start, end));
  return concepts
    .filter(({ text, isName, isNumber }) => !isName && !isNumber && !organs.includes(text) && !DECIDING.test(text) && !/^sak/iu.test(text))
    .map(({ text }) => text.toLowerCase());
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Alike but for an ending: «føringer», «føringene». */
function sameWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const alike = Math.max(LEAST_ALIKE, Math.ceil(shorter * STEM_SHARE));
  return a === b || (shorter >= LEAST_ALIKE && a.slice(0, alike) === b.slice(0, alike));
}
