import type { Analyser } from '#domain/analyser.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { SakKey } from '#domain/sak-key.ts';
import { contentTerms } from '../../ingest/analyse/question-words.ts';
import { findDates } from '../../ingest/structure/metadata/find-dates.ts';
import { findSakReferences } from '../../ingest/structure/metadata/sak-references.ts';

/** What kind of thing would answer. */
export type AnswerKind = 'decision' | 'list' | 'time' | 'person' | 'count' | 'amount' | 'place' | 'other';

/** A word or fixed expression of the question. `variants` start with the most specific term («29. august 2024», then its year). */
export type QuestionConcept = { readonly variants: readonly [string, ...string[]]; readonly text: string };

/** A question read for what it asks. */
export type Question = {
  readonly text: string;
  readonly concepts: readonly QuestionConcept[];
  readonly kind: AnswerKind;
  readonly saker: readonly SakKey[];
  /** Days named in full. */
  readonly dates: readonly IsoDate[];
  /** Phrases in quotation marks, to be found word for word. */
  readonly phrases: readonly string[];
};

export function readQuestion(text: string, analyser: Analyser): Question {
  return {
    text,
    concepts: conceptsOf(text, analyser),
    kind: answerKind(text),
    saker: findSakReferences(text),
    dates: findDates(text).map(({ date }) => date),
    phrases: [...text.matchAll(/[«"”“]([^«»"”“]{3,200})[»"”“]/gu)].flatMap(([, phrase]) => phrase?.trim() ?? []),
  };
}

/** Terms over the same characters are one concept. */
function conceptsOf(text: string, analyser: Analyser): QuestionConcept[] {
  const byStart = new Map<number, { variants: [string, ...string[]]; text: string }>();
  for (const { term, start, end } of contentTerms(analyser.terms(text))) {
    const concept = byStart.get(start);
    if (concept === undefined) byStart.set(start, { variants: [term], text: text.slice(start, end) });
    else concept.variants.push(term);
  }
  const seen = new Set<string>();
  return [...byStart.values()].filter(({ variants: [first] }) => !seen.has(first) && Boolean(seen.add(first)));
}

const KINDS: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    'decision',
    /^\s*(?:hva|kva)\s+.*(?<!\p{L})(?:vedtatt|vedteke|bestemt|besluttet|vedtok|bestemte|besluttet|utfallet|vedtaket)(?!\p{L})/iu,
  ],
  ['count', /(?<!\p{L})(?:hvor mange|kor mange|antall|talet på|how many)(?!\p{L})/iu],
  ['amount', /(?<!\p{L})(?:hvor mye|kor mykje|hvor stor|kor stor|hva koster|kva kostar|hvor lang|hvor høy|how much)(?!\p{L})/iu],
  ['time', /(?<!\p{L})(?:når|kva tid|hvilken dato|kva dato|hvilket år|kva år|hvilken dag|when|frist|fristen)(?!\p{L})/iu],
  [
    'list',
    /^\s*(?:hvilke|kva for|nevn|list|hvem (?:sendte|har|deltok|svarte|ga|leverte)|kven (?:sende|har|deltok|svarte|gav)|which|hva er de|kva er dei|hva skal|kva skal|hva bør|kva bør|hvordan bør|korleis bør|hva (?:står|inngår))(?!\p{L})/iu,
  ],
  ['list', /(?<!\p{L})(?:hvilke|kva for (?:nokre|nokon)|alle)(?!\p{L})/iu],
  ['person', /^\s*(?:hvem|kven|who|whom)(?!\p{L})/iu],
  ['place', /^\s*(?:hvor|kor|where)(?!\p{L})/iu],
];

function answerKind(text: string): AnswerKind {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}
