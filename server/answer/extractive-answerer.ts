import type { Answer } from '#domain/answer.ts';
import { type Citation, citeRange } from '#domain/citation.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { Statement } from '#domain/statement.ts';
import { ANSWER_FROM, confidenceOf } from '../evidence/confidence.ts';
import type { Evidence, EvidenceList } from '../evidence/evidence.ts';
import type { EvidenceFinder, FoundEvidence } from '../evidence/evidence-finder.ts';
import { asListScore } from '../evidence/rank-lists.ts';
import { wholeSentence } from '../evidence/whole-sentence.ts';
import type { Answerer } from './answerer.ts';
import { checkedQuestion } from './checked-question.ts';
import { composeItemWithSubitems, composeList, composeSelection, composeSentences, type PassageReader } from './compose-answer.ts';
import { composeSaker } from './compose-saker.ts';
import { holdingFirst } from './holding-first.ts';
import { findDisagreement } from './disagreement.ts';
import { refusalReason } from './refusal-reason.ts';

/** Passages told of before the answer is ready. */
const PASSAGES_TOLD = 30;
const DISAGREEMENT = 'Kildene oppgir ikke det samme. Se datoen på hver kilde før du bruker svaret.';
const SEVERAL_SAKER = 'Saksnummeret er brukt i flere dokumenter. Hvert organ har sin egen nummerserie; se hvilket organ kilden gjelder.';
/** Nearest documents shown with a refusal. */
const NEAREST = 3;

export type ExtractiveAnswererDependencies = {
  readonly findEvidence: EvidenceFinder;
  readonly read: PassageReader;
};

/** Answers with the archive's own words: the list or the sentences that best cover the question, or a refusal. */
export function createExtractiveAnswerer({ findEvidence, read }: ExtractiveAnswererDependencies): Answerer {
  return {
    async *answer(asked, filter, signal) {
      const found = onlyDecisions(await findEvidence(checkedQuestion(asked), filter, signal));
      yield { kind: 'passages-available', hits: found.passages.slice(0, PASSAGES_TOLD) };
      const answer = answerFrom(found, filter, read);
      if (answer.kind === 'answered') {
        for (const statement of answer.statements) yield { kind: 'statement-available', statement };
      }
      yield { kind: 'answer-end', answer };
    },
  };
}

function answerFrom(found: FoundEvidence, filter: SearchFilter, read: PassageReader): Answer {
  const { question, concepts } = found.asked;
  const confidence = confidenceOf(found);
  const units = holdingFirst(question.kind, found.units);
  const { statements, notices } = composed({ ...found, units }, read);
  const [first, ...rest] = statements;
  const understanding = { question: question.text, understoodAs: null };
  if (first === undefined || confidence < ANSWER_FROM) {
    return {
      ...understanding,
      kind: 'unanswered',
      notices: [],
      reason: refusalReason(concepts, units.length > 0),
      searched: { query: concepts.map((concept) => concept.text).join(' '), filter },
      nearest: nearest(units),
      confidence,
    };
  }
  return { ...understanding, kind: 'answered', notices, statements: [first, ...rest], confidence };
}

/** A proposal never answers what was decided: only evidence that tells of a decision is left when one is asked for. */
function onlyDecisions(found: FoundEvidence): FoundEvidence {
  if (found.asked.question.kind !== 'decision') return found;
  return { ...found, units: found.units.filter(({ fits }) => fits), lists: found.lists.filter(({ fits }) => fits) };
}

/** The list that answers better than any unit, or null. */
function listAnswer({ units: [unit], lists: [list], passages }: FoundEvidence): EvidenceList | null {
  if (list === undefined) return null;
  if (unit === undefined || introduces(unit, list)) return list;
  const own = passages.find(({ passage }) => passage.id === unit.source.passage.id)?.score ?? 0;
  return list.score >= asListScore(unit, own - (passages[0]?.score ?? 0)) ? list : null;
}

type Composed = { readonly statements: readonly Statement[]; readonly notices: readonly string[] };

function composed(found: FoundEvidence, read: PassageReader): Composed {
  const { asked, units } = found;
  const bySak = composeSaker(found);
  if (bySak.length > 0) return { statements: bySak, notices: bySak.length > 1 ? [SEVERAL_SAKER] : [] };
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
