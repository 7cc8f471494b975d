import { citeRange } from '#domain/citation.ts';
import { type Statement, statement } from '#domain/statement.ts';
import type { FoundEvidence } from '../evidence/evidence-finder.ts';
import { wholeSentence } from '../evidence/whole-sentence.ts';
import type { ScoredUnit } from '../evidence/rank-evidence.ts';

/** Documents shown for a sak number. Range 2–6. */
const MOST = 4;

/**
 * For a question that names a sak and nothing else: the best unit of each document that mentions the number, since a number is used once in
 * every organ. [] for any other question.
 */
export function composeSaker({ asked, units }: FoundEvidence): Statement[] {
  const { question, concepts } = asked;
  if (
    question.saker.length === 0 ||
    !concepts.every(({ variants, text }) => isSak(variants[0]) || /^(?:sak|saka|saken|saker|saksnummer|nummer|nr)$/iu.test(text))
  )
    return [];
  const chosen = new Map<string, ScoredUnit>();
  for (const unit of units) {
    const { document } = unit.source;
    if (unit.own > 0 && !chosen.has(document.id)) chosen.set(document.id, unit);
  }
  return [...chosen.values()].slice(0, MOST).flatMap(({ source, unit }) => {
    const citation = citeRange(source.passage, wholeSentence(source.passage, unit));
    const made = citation === null ? null : statement(citation.quote, [citation]);
    return made === null ? [] : [made];
  });
}

function isSak(term: string): boolean {
  return term.startsWith('sak_');
}
