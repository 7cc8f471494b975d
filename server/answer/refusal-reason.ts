import type { SearchFilter } from '#domain/search-filter.ts';
import type { WeighedConcept } from '../retrieval/weighed-question.ts';

export type Refused = {
  readonly question: string;
  readonly concepts: readonly WeighedConcept[];
  readonly filter: SearchFilter;
  readonly anythingNear: boolean;
};

/** A sentence or two that say why there is no answer, and how to ask again. */
export function refusalReason({ question, concepts, filter, anythingNear }: Refused): string {
  if (concepts.length === 0)
    return 'Spørsmålet har ingen ord å søke etter. Skriv hva det gjelder, for eksempel en sak, et tema eller et organ.';
  const unknown = [...new Set(concepts.filter(({ known }) => !known).map(({ text }) => `«${wholeWord(question, text)}»`))];
  const words = unknown.length === 0 ? '' : ` ${unknown.length === 1 ? 'Ordet' : 'Ordene'} ${unknown.join(', ')} finnes ikke i arkivet.`;
  if (!anythingNear)
    return `Arkivet har ingenting om dette.${words} Prøv andre ord${Object.keys(filter).length > 0 ? ', eller fjern filtre' : ''}.`;
  return `Arkivet har ikke noe som klart svarer på spørsmålet.${words} Se om et av de nærmeste dokumentene hjelper, eller spør med andre ord.`;
}

/** The part of a word with a hyphen as the word it was written in: «postadressen» in «e-postadressen». */
function wholeWord(question: string, part: string): string {
  return question.split(/[^\p{L}\p{N}-]+/u).find((word) => word.split('-').includes(part)) ?? part;
}
