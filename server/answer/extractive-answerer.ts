import type { Answer } from '#domain/answer.ts';
import { type Citation, citeRange } from '#domain/citation.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { Statement } from '#domain/statement.ts';
import { ANSWER_FROM, confidenceOf } from '../evidence/confidence.ts';
import type { Evidence, EvidenceList } from '../evidence/evidence.ts';
import type { EvidenceFinder, FoundEvidence } from '../evidence/evidence-finder.ts';
import { asListScore } from '../evidence/rank-lists.ts';
import { wholeSentence } from '../evidence/whole-sentence.ts';
import type { Without } from '../retrieval/answer-rules.ts';
import type { Answerer } from './answerer.ts';
import { asksOfDecision, listTellsOfAsked, tellsOfAsked } from './asked-decision.ts';
import { checkedQuestion } from './checked-question.ts';
import { composeItemWithSubitems, composeList, composeSelection, composeSentences, type PassageReader } from './compose-answer.ts';
import { composeSaker } from './compose-saker.ts';
import { findDisagreement } from './disagreement.ts';
import { ofTheAsked } from './of-the-asked.ts';
import { refusalReason } from './refusal-reason.ts';

/** Passages told of before the answer is ready. */
const PASSAGES_TOLD = 30;
const DISAGREEMENT = 'Kildene oppgir ikke det samme. Se datoen på hver kilde før du bruker svaret.';
const SEVERAL_SAKER = 'Saksnummeret er brukt i flere dokumenter. Hvert organ har sin egen nummerserie; se hvilket organ kilden gjelder.';
const NOT_DECIDED =
  'Arkivet viser ikke at dette er vedtatt. Et forslag eller en innstilling er ikke et vedtak. Se om et av de nærmeste dokumentene hjelper, eller slå opp i møteprotokollen.';
/** Nearest documents shown with a refusal. */
const NEAREST = 3;

export type ExtractiveAnswererDependencies = {
  readonly findEvidence: EvidenceFinder;
  readonly read: PassageReader;
  readonly without: Without;
};

/** Answers with the archive's own words: the list or the sentences that best cover the question, or a refusal. */
export function createExtractiveAnswerer({ findEvidence, read, without }: ExtractiveAnswererDependencies): Answerer {
  return {
    async *answer(asked, filter, signal) {
      const found = await findEvidence(checkedQuestion(asked), filter, signal);
      yield { kind: 'passages-available', hits: found.passages.slice(0, PASSAGES_TOLD) };
      const answer = answerFrom(found, filter, read, without);
      if (answer.kind === 'answered') {
        for (const statement of answer.statements) yield { kind: 'statement-available', statement };
      }
      yield { kind: 'answer-end', answer };
    },
  };
}

function answerFrom(all: FoundEvidence, filter: SearchFilter, read: PassageReader, without: Without): Answer {
  const found = ofTheAsked(asksOfDecision(all.asked) && !without.has('only-decisions') ? onlyDecisions(all) : all, without);
  const { question, concepts } = found.asked;
  // The leads of the best are over all that was found, also over what tells of no decision.
  const confidence = found.units.length === 0 ? 0 : confidenceOf({ ...all, units: [...new Set([...found.units, ...all.units])] });
  const { units } = found;
  const { statements, notices } = composed({ ...found, units }, read);
  const [first, ...rest] = statements;
  const understanding = { question: question.text, understoodAs: null };
  if (first === undefined || confidence < ANSWER_FROM) {
    const undecided = asksOfDecision(all.asked) && all.units.length > 0 && units.length === 0;
    return {
      ...understanding,
      kind: 'unanswered',
      notices: [],
      reason: undecided ? NOT_DECIDED : refusalReason({ concepts, question: question.text, filter, anythingNear: all.units.length > 0 }),
      searched: { query: concepts.map((concept) => concept.text).join(' '), filter },
      nearest: nearest(units.length === 0 ? all.units : units),
      confidence,
    };
  }
  const columns = columnNotices(statements, read);
  return { ...understanding, kind: 'answered', notices: [...notices, ...columns], statements: [first, ...rest], confidence };
}

/** What the columns of the tables are called that rows are quoted from. */
function columnNotices(statements: readonly Statement[], read: PassageReader): string[] {
  const headers = statements.flatMap(({ citations: [{ passageId }] }) => {
    const passage = read(passageId);
    return passage === null || passage.tableHeader.length === 0 ? [] : [passage.tableHeader.map((column) => column || '–').join(' | ')];
  });
  return [...new Set(headers)].map((header) => `Kolonnene i tabellen er: ${header}.`);
}

/** A proposal, or another decision, never answers what was decided. */
function onlyDecisions({ units, lists, ...found }: FoundEvidence): FoundEvidence {
  return {
    ...found,
    units: units.filter((unit) => tellsOfAsked(found.asked, unit)),
    lists: lists.filter((list) => listTellsOfAsked(found.asked, list)),
  };
}

/** The list that answers better than any unit, or null. */
function listAnswer({ asked, units: [unit], lists: [list], passages }: FoundEvidence): EvidenceList | null {
  if (list === undefined || !list.fits) return null;
  if (unit === undefined || introduces(unit, list)) return list;
  const own = passages.find(({ passage }) => passage.id === unit.source.passage.id)?.score ?? 0;
  return list.score >= asListScore(unit, own - (passages[0]?.score ?? 0), asked.question.wantsList) ? list : null;
}

type Composed = { readonly statements: readonly Statement[]; readonly notices: readonly string[] };

function composed(found: FoundEvidence, read: PassageReader): Composed {
  const { asked, units } = found;
  const bySak = composeSaker(found);
  if (bySak.length > 0) return { statements: bySak, notices: documentsOf(bySak) > 1 ? [SEVERAL_SAKER] : [] };
  const list = listAnswer(found);
  if (list !== null) return { statements: composeList(list, read), notices: [] };
  const [best] = units;
  if (asked.question.wantsList && best !== undefined && best.unit.kind !== 'sentence') {
    const withSubitems = composeItemWithSubitems(best);
    return { statements: withSubitems.length > 0 ? withSubitems : composeSelection(units), notices: [] };
  }
  const other = findDisagreement(asked, units);
  if (other === null) return { statements: composeSentences(units), notices: [] };
  return { statements: [...composeSentences(units), ...composeSentences([other])], notices: [DISAGREEMENT] };
}

/** True when the unit is the very sentence that introduces the list. */
function introduces(unit: Evidence, list: EvidenceList): boolean {
  return unit.source.passage.id === list.source.passage.id && list.lead !== null && unit.unit.end === list.lead.end;
}

function documentsOf(statements: readonly Statement[]): number {
  return new Set(statements.flatMap(({ citations }) => citations.map(({ documentId }) => documentId))).size;
}

/** The best unit of each of the nearest documents. */
function nearest(units: readonly Evidence[]): Citation[] {
  const found = new Map<string, Citation>();
  for (const { source, unit } of units) {
    if (found.size === NEAREST) break;
    const citation = found.has(source.document.id) ? null : citeRange(source.passage, wholeSentence(source.passage, unit));
    if (citation !== null) found.set(source.document.id, citation);
  }
  return [...found.values()];
}
