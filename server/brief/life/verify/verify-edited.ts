import type { Analyser } from '#domain/analyser.ts';
import type { Citation } from '#domain/citation.ts';
import type { PassageId } from '#domain/ids.ts';
import type { Passage } from '#domain/passage.ts';
import { findQuote } from '#domain/quote-check.ts';
import { sentences } from '#domain/sentence.ts';
import { saysDecided } from '../../../../ingest/norsk/decision-words.ts';
import { tellsOfDecision } from '../../../../ingest/norsk/tells-of-decision.ts';
import { isQuestion } from '../../../../ingest/norsk/sentence-shape.ts';
import { carriedBy } from './carried-by.ts';
import { explainLack } from './explain-lack.ts';
import { readSentence, type ReadSentence, type SentenceToken } from './read-sentence.ts';
import { namesSubject, type SourceSentence, type TitleSources } from './title-rules.ts';
import type { Verification } from './verification.ts';
import { pointsBack } from '../../../../ingest/norsk/points-back.ts';

/**
 * Says whether the cited passages still carry a sentence that a person has changed. Each sentence of it must be one source sentence, or
 * a main clause of one: the same words in the same order, but for spelling, the other form of Norwegian and a time that has moved;
 * with nothing added, and nothing left out but what leaves the rest true (`droppable`). It reads words, not meaning: what it is not
 * sure of is not covered, so some sound rewordings are not.
 *
 * What a title says to be decided must be a vedtak of the brief, or be told as decided in a cited source.
 *
 * @param readPassage null for a passage that is gone; then, and when it is of another revision, the quote alone is the source
 */
export type VerifyEdited = (
  text: string,
  citations: readonly Citation[],
  readPassage: ReadPassage,
  /** For a title, which may also just name what the brief is about. */
  title?: TitleSources,
) => Verification;
export type ReadPassage = (id: PassageId) => Passage | null;

const UNCITED: Verification = { kind: 'no-longer-covered', why: 'Setningen har ingen kilde.', missing: [] };
const EMPTY: Verification = { kind: 'no-longer-covered', why: 'Setningen er tom.', missing: [] };
const UNDECIDED: Verification = {
  kind: 'no-longer-covered',
  why: 'Tittelen sier at noe er vedtatt, men kildene viser bare et forslag eller en innstilling. Skriv hva som er foreslått, eller nevn bare temaet.',
  missing: [],
};

export function createEditVerifier(analyser: Analyser): VerifyEdited {
  return function verifyEdited(text, citations, readPassage, title) {
    if (citations.length === 0) return UNCITED;
    const edited = sentenceTexts(text).map((one) => readSentence(one, analyser));
    if (edited.length === 0) return EMPTY;
    const sources = sourceSentences(citations, readPassage, analyser);
    const decided = new Set(title?.decided.flatMap(({ quote }) => sentenceTexts(quote)));
    const own = title?.names.map((one) => readSentence(one, analyser)) ?? [];
    let before: readonly number[] = [];
    for (let at = 0; at < edited.length; at++) {
      const sentence = edited[at];
      if (sentence === undefined || (title !== undefined && namesSubject(sentence, sources, own))) continue;
      const found = carriersOf(sentence, sources, decided);
      const carriers =
        title !== undefined && sentence.tokens.some(({ lower }) => saysDecided(lower))
          ? found.filter((one) => isDecided(sources[one], decided))
          : found;
      if (carriers.length === 0 && found.length > 0) return UNDECIDED;
      if (carriers.length === 0) {
        // «…, men staten må godkjenne den» may be a sentence of its own, so long as it stands.
        const next = title === undefined ? edited[at + 1] : undefined;
        const both = next && carriersOf(readSentence(`${sentence.text} ${next.text}`, analyser), sources, decided);
        if (both === undefined || both.length === 0) return explainLack(sentence, sources);
        at++;
        before = both;
        continue;
      }
      const [first] = sentence.tokens;
      const last = before;
      if (first && pointsBack(sentence.text) && !carriers.some((one) => pointsRight(first, sources, one, last)))
        return pointsWrong(first.raw);
      before = carriers;
    }
    return { kind: 'covered' };
  };
}

/** «Den ble vedtatt» is about what stands before it in the source, and may come after nothing else. */
function pointsRight({ lower }: SentenceToken, sources: readonly SourceSentence[], at: number, before: readonly number[]): boolean {
  if (before.includes(at)) return true;
  const opens = sources[at]?.tokens[0]?.lower === lower;
  return opens && (before.length === 0 || before.includes(at - 1));
}

function isDecided(source: SourceSentence | undefined, decided: ReadonlySet<string>): boolean {
  return source !== undefined && (decided.has(source.text) || tellsOfDecision(source.text, source.headings));
}

function pointsWrong(word: string): Verification {
  return {
    kind: 'no-longer-covered',
    why: 'Setningen viser tilbake til noe som står foran den i kilden, men ikke her. Ta det med, og følg kildens rekkefølge.',
    missing: [word],
  };
}

/** The numbers of the source sentences that carry the sentence. */
function carriersOf(sentence: ReadSentence, sources: readonly SourceSentence[], decided: ReadonlySet<string>): number[] {
  return sources.flatMap((source, at) =>
    (isQuestion(sentence.text) === isQuestion(source.text) && isAllOf(sentence.text, source.text)) ||
    carriedBy(sentence, source, decided.has(source.text))
      ? [at]
      : [],
  );
}

/** The sentences of the cited passages in order, each passage once; then those of the quotes that are cut otherwise. */
function sourceSentences(citations: readonly Citation[], readPassage: ReadPassage, analyser: Analyser): SourceSentence[] {
  const passages = citations.flatMap(({ passageId, revision }) => {
    const passage = readPassage(passageId);
    return passage?.revision === revision ? [passage] : [];
  });
  const texts = new Map<string, readonly string[]>();
  for (const { text, headings } of passages) {
    for (const sentence of sentenceTexts(text)) texts.set(sentence, [...headings, ...(texts.get(sentence) ?? [])]);
  }
  for (const { quote } of citations) {
    for (const sentence of sentenceTexts(quote)) if (!texts.has(sentence)) texts.set(sentence, []);
  }
  return [...texts].map(([text, headings]) => ({ ...readSentence(text, analyser), headings }));
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
  return text.replace(/^[\s\p{P}\p{S}]+|[\s.!:;…]+$/gu, '');
}
