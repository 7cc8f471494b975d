import { z } from 'zod';
import type { Answer } from '#domain/answer.ts';
import type { Statement } from '#domain/statement.ts';
import type { CitationNumbering } from './citation-numbering.ts';
import { CITATION_VIEW, type CitationView } from './citation-view.ts';

export const STATEMENT_VIEW = z.object({
  text: z.string(),
  citations: z.array(z.int().min(1)).min(1).describe('Numbers of the citations that carry the statement.'),
});
export type StatementView = z.infer<typeof STATEMENT_VIEW>;

const CONFIDENCE = z.number().min(0).max(1).describe('Calibrated probability that the archive holds the answer.');
const UNDERSTOOD_AS = z.string().nullable().describe('The question as it was understood, when that is not as it was asked.');
const NOTICES = z.array(z.string()).describe('What a reader must know to use the answer, in Norwegian.');

export const ANSWER_VIEW = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answered'),
    question: z.string(),
    understoodAs: UNDERSTOOD_AS,
    notices: NOTICES,
    statements: z.array(STATEMENT_VIEW).min(1),
    citations: z.array(CITATION_VIEW).min(1),
    confidence: CONFIDENCE,
    mode: z.enum(['extractive', 'model']),
    model: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('unanswered'),
    question: z.string(),
    understoodAs: UNDERSTOOD_AS,
    notices: NOTICES,
    reason: z.string(),
    searched: z.object({ query: z.string(), filters: z.record(z.string(), z.string()) }),
    nearest: z.array(CITATION_VIEW),
    confidence: CONFIDENCE,
  }),
]);
/** An answer as the API gives it out (contract: Answer). */
export type AnswerView = z.infer<typeof ANSWER_VIEW>;

export function answerView(answer: Answer, numbering: CitationNumbering): AnswerView {
  const { question, understoodAs, confidence } = answer;
  const notices = [...answer.notices];
  if (answer.kind === 'unanswered') {
    const { reason, searched, nearest } = answer;
    return {
      kind: 'unanswered',
      question,
      understoodAs,
      notices,
      reason,
      searched: { query: searched.query, filters: { ...searched.filter } },
      nearest: nearest.map((citation) => numbering.view(citation)),
      confidence,
    };
  }
  const statements = answer.statements.map((statement) => statementView(statement, numbering));
  const citations = answer.statements.flatMap((statement) => citationsOf(statement, numbering));
  return {
    kind: 'answered',
    question,
    understoodAs,
    notices,
    statements,
    citations: [...new Set(citations)].toSorted((a, b) => a.number - b.number),
    confidence,
    mode: 'extractive',
    model: null,
  };
}

export function statementView(statement: Statement, numbering: CitationNumbering): StatementView {
  return { text: statement.text, citations: citationsOf(statement, numbering).map((citation) => citation.number) };
}

/** The statement's citations, each place once. */
export function citationsOf(statement: Statement, numbering: CitationNumbering): CitationView[] {
  return [...new Set(statement.citations.map((citation) => numbering.view(citation)))];
}
