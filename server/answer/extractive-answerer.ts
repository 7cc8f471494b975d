import type { Analyser } from '#domain/analyser.ts';
import type { Answer } from '#domain/answer.ts';
import { ArchiveError } from '#domain/archive-error.ts';
import { type Citation, citeRange } from '#domain/citation.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { Statement } from '#domain/statement.ts';
import type { TextIndex } from '../../ingest/store/text-index.ts';
import { type WeighedConcept, weighConcepts } from '../retrieval/concept-weights.ts';
import { type Question, readQuestion } from '../retrieval/question.ts';
import type { Searcher } from '../retrieval/searcher.ts';
import type { Answerer } from './answerer.ts';
import { composeList, composeSelection, composeSentences, type PassageReader } from './compose-answer.ts';
import { ANSWER_FROM, confidenceOf } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import { type RankedEvidence, rankEvidence } from './rank-evidence.ts';
import { refusalReason } from './refusal-reason.ts';

/** Passages whose units are candidates. Range 10–50. */
const PASSAGES = 30;
/** Longest question, characters. */
const LONGEST_QUESTION = 2_000;
/** Nearest documents shown with a refusal. */
const NEAREST = 3;

export type ExtractiveAnswererDependencies = {
  readonly searcher: Searcher;
  readonly analyser: Analyser;
  readonly text: TextIndex;
  readonly read: PassageReader;
};

/** Answers with the archive's own words: the list or the sentences that best cover the question, or a refusal. */
export function createExtractiveAnswerer({ searcher, analyser, text, read }: ExtractiveAnswererDependencies): Answerer {
  return {
    async *answer(asked, filter, signal) {
      const question = readQuestion(checked(asked), analyser);
      const concepts = weighConcepts(question.concepts, text);
      const hits = await searcher.search(question.text, filter, PASSAGES, signal);
      signal.throwIfAborted();
      yield { kind: 'passages-available', hits };
      const evidence = rankEvidence(question, concepts, hits, analyser);
      const answer = answerFrom(question, concepts, evidence, filter, read);
      if (answer.kind === 'answered') {
        for (const statement of answer.statements) yield { kind: 'statement-available', statement };
      }
      yield { kind: 'answer-end', answer };
    },
  };
}

function checked(question: string): string {
  const trimmed = question.trim();
  if (trimmed === '') throw new ArchiveError('invalid-input', 'Spørsmålet er tomt.', 'Skriv et spørsmål og prøv igjen.');
  if (trimmed.length > LONGEST_QUESTION) {
    throw new ArchiveError(
      'invalid-input',
      `Spørsmålet er på ${trimmed.length} tegn; grensen er ${LONGEST_QUESTION}.`,
      'Kort ned spørsmålet.',
    );
  }
  return trimmed;
}

function answerFrom(
  question: Question,
  concepts: readonly WeighedConcept[],
  evidence: RankedEvidence,
  filter: SearchFilter,
  read: PassageReader,
): Answer {
  const [unit] = evidence.units;
  const [list] = evidence.lists;
  const asList = list !== undefined && (unit === undefined || list.score >= unit.score || introduces(unit, list));
  const signs = asList
    ? { own: list.own, withContext: list.withContext, fits: true }
    : { own: unit?.own ?? 0, withContext: unit?.withContext ?? 0, fits: unit?.fits ?? false };
  const confidence = confidenceOf({ ...signs, unknown: unknownShare(concepts) });
  const statements: Statement[] = asList ? composeList(list, read) : composed(question, evidence.units);
  const [first, ...rest] = statements;
  if (first === undefined || concepts.length === 0 || confidence < ANSWER_FROM) {
    return {
      kind: 'unanswered',
      question: question.text,
      reason: refusalReason(concepts, evidence.units.length > 0),
      searched: { query: concepts.map((concept) => concept.text).join(' '), filter },
      nearest: nearest(evidence.units),
      confidence,
    };
  }
  return { kind: 'answered', question: question.text, statements: [first, ...rest], confidence };
}

function composed(question: Question, units: readonly Evidence[]): Statement[] {
  const fromList = question.kind === 'list' && units[0] !== undefined && units[0].unit.kind !== 'sentence';
  return fromList ? composeSelection(units) : composeSentences(units);
}

/** True when the unit is the very sentence that introduces the list. */
function introduces(unit: Evidence, list: RankedEvidence['lists'][number]): boolean {
  return unit.hit === list.hit && list.lead !== null && unit.unit.end === list.lead.end;
}

function unknownShare(concepts: readonly WeighedConcept[]): number {
  const all = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = concepts.reduce((sum, { weight, known }) => sum + (known ? 0 : weight), 0);
  return all === 0 ? 0 : unknown / all;
}

/** The best unit of each of the nearest documents. */
function nearest(units: readonly Evidence[]): Citation[] {
  const found = new Map<string, Citation>();
  for (const { hit, unit } of units) {
    if (found.size === NEAREST) break;
    const citation = found.has(hit.document.id) ? null : citeRange(hit.passage, unit);
    if (citation !== null) found.set(hit.document.id, citation);
  }
  return [...found.values()];
}
