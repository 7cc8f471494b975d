import { z } from 'zod';
import type { Statement } from '#domain/statement.ts';
import { answerCitations, type Exchange } from '../../people/exchange.ts';
import { ANSWER_VIEW, type AnswerView, STATEMENT_VIEW } from './answer-view.ts';
import { KEPT_CITATION_VIEW, type KeptCitationView, WITHHELD } from './kept-citation-view.ts';
import type { KeptCitations } from './kept-citations.ts';

const [ANSWERED, UNANSWERED] = ANSWER_VIEW.options;

export const KEPT_ANSWER_VIEW = z.discriminatedUnion('kind', [
  ANSWERED.extend({ statements: z.array(STATEMENT_VIEW).min(1), citations: z.array(KEPT_CITATION_VIEW).min(1) }),
  UNANSWERED.extend({ nearest: z.array(KEPT_CITATION_VIEW) }),
]);
/** What stands for a reason that may name a source that is closed now. */
const WITHHELD_REASON = 'Arkivet hadde ikke noe som klart svarte på spørsmålet. Still det på nytt for å se hva arkivet har i dag.';

/** An answer as it was given, with what has become of its sources. It is an `AnswerView` as well. */
export type KeptAnswerView = z.infer<typeof KEPT_ANSWER_VIEW>;

/** Words from a source that has been closed are withheld, and a notice says what has changed. */
export function keptAnswerView({ answer }: Exchange, citations: KeptCitations): KeptAnswerView {
  const cited = answerCitations(answer).map((citation) => citations.view(citation));
  const closed = cited.some(({ state }) => state === 'closed');
  const shared = {
    question: answer.question,
    // Completed from the conversation, a question may name the source.
    understoodAs: closed ? null : answer.understoodAs,
    confidence: answer.confidence,
    // Notices may name or quote the sources.
    notices: [...(closed ? [] : answer.notices), ...changeNotices(cited)],
  };
  if (answer.kind === 'unanswered') {
    const { reason, searched, nearest } = answer;
    return {
      ...shared,
      kind: 'unanswered',
      reason: closed ? WITHHELD_REASON : reason,
      searched: { query: closed ? answer.question : searched.query, filters: { ...searched.filter } },
      nearest: nearest.map((citation) => citations.view(citation)),
    };
  }
  const statement = ({ text, citations: own }: Statement): AnswerStatement => ({
    text: citations.withheld(own) ? WITHHELD : text,
    citations: [...new Set(own.map((citation) => citations.view(citation).number))],
  });
  return {
    ...shared,
    kind: 'answered',
    statements: answer.statements.map(statement),
    citations: [...new Set(cited)].toSorted((a, b) => a.number - b.number),
    mode: 'extractive',
    model: null,
  };
}

type AnswerStatement = Extract<AnswerView, { kind: 'answered' }>['statements'][number];

function changeNotices(citations: readonly KeptCitationView[]): string[] {
  const documents = (...states: readonly KeptCitationView['state'][]): number =>
    new Set(citations.filter(({ state }) => states.includes(state)).map(({ documentId }) => documentId)).size;
  const notices: readonly (readonly [number, string, string])[] = [
    [documents('closed'), 'En kilde er unntatt offentlighet', 'kilder er unntatt offentlighet'],
    [documents('removed'), 'En kilde er ikke lenger i arkivet', 'kilder er ikke lenger i arkivet'],
    [documents('changed'), 'En kilde er endret', 'kilder er endret'],
    [documents('replaced'), 'En kilde er erstattet av et nyere dokument', 'kilder er erstattet av nyere dokumenter'],
  ];
  return notices
    .filter(([number]) => number > 0)
    .map(([number, one, several]) => `${number === 1 ? one : `${number} ${several}`} siden svaret ble gitt.`);
}
