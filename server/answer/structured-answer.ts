import type { Answer } from '#domain/answer.ts';
import type { SearchFilter } from '#domain/search-filter.ts';
import type { StructuredResult } from '../structured/structured-answers.ts';

/** A table is read, not guessed; what is left is that the question may have been understood wrongly. Set by hand, range 0.8–1. */
const CONFIDENCE = 0.95;

/** Every row of a table as a statement, or a refusal when there is none. */
export function structuredAnswer(question: string, { heading, total, rows, notes }: StructuredResult, filter: SearchFilter): Answer {
  const [first, ...rest] = rows.map(({ statement }) => statement);
  const shared = { question, understoodAs: null, confidence: CONFIDENCE };
  if (first === undefined) {
    const reason =
      total === 0
        ? `Arkivet har ingen: ${heading}. Prøv en annen periode eller type, eller fjern filtre.`
        : `${heading}: ${total}. Ingen av dem har tekst som kan siteres.`;
    return { ...shared, kind: 'unanswered', notices: notes, reason, searched: { query: heading, filter }, nearest: [] };
  }
  return { ...shared, kind: 'answered', notices: [`${heading}: ${total}.`, ...notes], statements: [first, ...rest] };
}
