import type { Analyser } from '#domain/analyser.ts';
import type { Citation } from '#domain/citation.ts';
import type { PassageId } from '#domain/ids.ts';
import type { Passage } from '#domain/passage.ts';
import { findQuote } from '#domain/quote-check.ts';
import { sentences } from '#domain/sentence.ts';
import { WORDS_CONTAINED } from './check-containment.ts';
import { DECISIONS_STAND } from './check-decisions.ts';
import { NAMES_KEEP_ORDER, NAMES_STAND } from './check-names.ts';
import { NEGATIONS_KEPT, NEGATIONS_STAND } from './check-negations.ts';
import { NUMBERS_COUNT_THE_SAME, NUMBERS_STAND } from './check-numbers.ts';
import { WEIGHTY_WORDS_KEPT, WEIGHTY_WORDS_STAND } from './check-weighty-words.ts';
import type { MeaningCheck, ReadSources } from './meaning-check.ts';
import { clausesOf, readSentence, type ReadSentence } from './read-sentence.ts';
import type { Verification } from './verification.ts';

/**
 * Says whether the cited passages still carry a sentence that a person has changed. Whole sentences that stand verbatim in a source are
 * covered. Otherwise every number, date, name, negation, word of decision and other word that turns the meaning must stand in the
 * sources and belong to the same there, none that the sources have may be left out, and at least 0.8 of the different content stems
 * must occur. It reads words, not meaning: it takes some sound rewordings for uncovered, and cannot see every change of who did what.
 *
 * @param readPassage null for a passage that is gone; then, and when it is of another revision, the quote alone is the source
 */
export type VerifyEdited = (text: string, citations: readonly Citation[], readPassage: ReadPassage) => Verification;
export type ReadPassage = (id: PassageId) => Passage | null;

/** The gravest first: the first that finds something says why. */
const CHECKS: readonly MeaningCheck[] = [
  NUMBERS_STAND,
  NEGATIONS_STAND,
  NEGATIONS_KEPT,
  DECISIONS_STAND,
  NAMES_STAND,
  NUMBERS_COUNT_THE_SAME,
  NAMES_KEEP_ORDER,
  WEIGHTY_WORDS_STAND,
  WEIGHTY_WORDS_KEPT,
  WORDS_CONTAINED,
];

/** A source sentence is drawn on when its share of the changed sentence, or of a clause of it, is at least this part of the best one's. Range 0.6–1. */
const NEARLY_AS_GOOD = 0.8;

const UNCITED: Verification = { kind: 'no-longer-covered', why: 'Setningen har ingen kilde.', missing: [] };
const EMPTY: Verification = { kind: 'no-longer-covered', why: 'Setningen er tom.', missing: [] };

export function createEditVerifier(analyser: Analyser): VerifyEdited {
  return function verifyEdited(text, citations, readPassage) {
    if (citations.length === 0) return UNCITED;
    if (text.trim() === '') return EMPTY;
    const passages = citations.map((citation) => sourceOf(citation, readPassage));
    const texts = passages.flatMap(({ texts: own }) => own);
    const whole = texts.flatMap(sentenceTexts);
    const read = (one: string): ReadSentence => readSentence(one, analyser);
    const source = {
      sentences: [...new Set(whole)].map(read),
      headings: [...new Set(passages.flatMap(({ headings }) => headings))].map(read),
    };
    const changed = sentenceTexts(text).filter((sentence) => !whole.some((one) => isAllOf(sentence, one)));
    return verdict(changed.map(read), source);
  };
}

type SourceText = { readonly texts: readonly string[]; readonly headings: readonly string[] };

function sourceOf({ passageId, revision, quote }: Citation, readPassage: ReadPassage): SourceText {
  const passage = readPassage(passageId);
  if (passage === null || passage.revision !== revision) return { texts: [quote], headings: [] };
  return { texts: [quote, passage.text], headings: [...passage.headings, ...passage.tableHeader] };
}

function sentenceTexts(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

/** Word for word the whole of a source sentence: where only a part of one is left, «over» or «dersom» may be gone. */
function isAllOf(sentence: string, source: string): boolean {
  const range = findQuote(source, bare(sentence));
  return range !== null && bare(source.slice(0, range.start)) === '' && bare(source.slice(range.end)) === '';
}

function bare(text: string): string {
  return text.replace(/^[\s\p{P}\p{S}]+|[\s.!?:;…]+$/gu, '');
}

function verdict(changed: readonly ReadSentence[], source: Omit<ReadSources, 'nearest'>): Verification {
  const read = changed.map((sentence) => ({ sentence, sources: { ...source, nearest: nearestTo(sentence, source.sentences) } }));
  for (const { why, find } of CHECKS) {
    const missing = read.flatMap(({ sentence, sources }) => find(sentence, sources));
    if (missing.length > 0) return { kind: 'no-longer-covered', why, missing: [...new Set(missing)] };
  }
  return { kind: 'covered' };
}

/** The source sentences that hold most of the sentence, or of one of its clauses, the best first. */
function nearestTo(sentence: ReadSentence, sources: readonly ReadSentence[]): ReadSentence[] {
  return [...new Set([sentence, ...clausesOf(sentence)].flatMap(({ stems }) => bestFor(stems, sources)))];
}

function bestFor(stems: ReadonlySet<string>, sources: readonly ReadSentence[]): ReadSentence[] {
  const shares = sources.map((source) => ({ source, share: shareIn(stems, source) })).toSorted((a, b) => b.share - a.share);
  const best = shares[0]?.share ?? 0;
  return shares.filter(({ share }) => share > 0 && share >= best * NEARLY_AS_GOOD).map(({ source }) => source);
}

/** Share 0–1 of the stems that stand in the source. */
function shareIn(stems: ReadonlySet<string>, source: ReadSentence): number {
  return [...stems].filter((stem) => source.stems.has(stem)).length / Math.max(1, stems.size);
}
