import type { Analyser } from '#domain/analyser.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { SakKey } from '#domain/sak-key.ts';
import { contentTerms } from '../../ingest/norsk/question-words.ts';
import { findDates } from '../../ingest/norsk/find-dates.ts';
import { findSakReferences } from '../../ingest/norsk/sak-references.ts';
import { cue } from '../../ingest/norsk/cues.ts';

/** What kind of thing would answer. */
export type AnswerKind =
  | 'decision'
  | 'time'
  | 'duration'
  | 'person'
  | 'count'
  | 'amount'
  | 'place'
  | 'reason'
  | 'manner'
  | 'definition'
  | 'which'
  | 'other';

/** A word or fixed expression of the question. */
export type QuestionConcept = {
  /** The most specific term first («29. august 2024», then its year). */
  readonly variants: readonly [string, ...string[]];
  /** As written. */
  readonly text: string;
  /** A name: a capital letter, and not the first word of the question. */
  readonly isName: boolean;
  /** A number, year, date, sak or paragraph. */
  readonly isNumber: boolean;
};

/** A question read for what it asks. */
export type Question = {
  readonly text: string;
  readonly concepts: readonly QuestionConcept[];
  readonly kind: AnswerKind;
  /** The question asks for several things, which may stand as a list. */
  readonly wantsList: boolean;
  readonly saker: readonly SakKey[];
  /** Days named in full. */
  readonly dates: readonly IsoDate[];
  /** A year, period or date is named, so that a replaced document may be the one meant. */
  readonly namesPeriod: boolean;
  /** Phrases of two words or more in quotation marks, to be found word for word; a word alone is searched for as any other. */
  readonly phrases: readonly string[];
};

export function readQuestion(text: string, analyser: Analyser): Question {
  const concepts = conceptsOf(text, analyser);
  return {
    text,
    concepts,
    kind: answerKind(text),
    wantsList: LIST_ASKED.some((pattern) => pattern.test(text)),
    saker: findSakReferences(text),
    dates: findDates(text).map(({ date }) => date),
    namesPeriod: concepts.some(({ variants }) => variants.some((term) => PERIOD_TERM.test(term))),
    phrases: [...text.matchAll(/[«"”“]([^«»"”“]{3,200})[»"”“]/gu)].flatMap(([, phrase]) =>
      phrase !== undefined && /\S\s+\S/u.test(phrase) ? phrase.trim() : [],
    ),
  };
}

const PERIOD_TERM = /^(?:(?:19|20)\d{2}$|per_|d\d{4}_|m\d{4}_)/u;

/** Terms over the same characters are one concept. */
function conceptsOf(text: string, analyser: Analyser): QuestionConcept[] {
  const byStart = new Map<number, { variants: [string, ...string[]]; text: string; isName: boolean; isNumber: boolean }>();
  const first = /[\p{L}\p{N}]/u.exec(text)?.index ?? 0;
  for (const { term, start, end } of contentTerms(analyser.terms(text))) {
    const concept = byStart.get(start);
    const words = text.slice(start, end);
    // «Måler nr. 12» is «måler 12».
    if (/^(?:nummer|nr)$/iu.test(words) && /^\.?\s*\d/u.test(text.slice(end))) continue;
    if (concept !== undefined) concept.variants.push(term);
    else
      byStart.set(start, { variants: [term], text: words, isName: start > first && /^\p{Lu}/u.test(words), isNumber: /\d/u.test(words) });
  }
  const seen = new Set<string>();
  return [...byStart.values()].filter(({ variants: [term] }) => !seen.has(term) && Boolean(seen.add(term)));
}

const LIST_ASKED: readonly RegExp[] = [
  /^\s*(?:hvilke|kva for|nevn|list|hvem (?:sendte|har|deltok|svarte|ga|leverte)|kven (?:sende|har|deltok|svarte|gav)|which|hva er de|kva er dei|hva skal|kva skal|hva bør|kva bør|hvordan bør|korleis bør|hva (?:står|inngår))(?!\p{L})/iu,
  /(?<!\p{L})(?:hvilke|kva for (?:nokre|nokon)|alle)(?!\p{L})/iu,
];

const KINDS: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    'decision',
    /^\s*(?:hva|kva)\s+.*(?<!\p{L})(?:vedtatt|vedteke|bestemt|besluttet|vedtok|bestemte|besluttet|utfallet|vedtaket)(?!\p{L})/iu,
  ],
  ['count', cue('asks-count')],
  ['duration', cue('asks-duration')],
  ['amount', cue('asks-amount')],
  ['time', cue('asks-time')],
  ['reason', cue('asks-reason')],
  ['manner', cue('asks-manner')],
  ['person', cue('asks-person')],
  ['which', cue('asks-which')],
  ['place', cue('asks-place')],
  ['definition', /^\s*(?:hva|kva|what) (?:er|var|betyr|menes med|tyder|is|are)(?!\p{L})/iu],
];

function answerKind(text: string): AnswerKind {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}
