import type { WeighedConcept } from '../retrieval/weighed-question.ts';

/** A sentence or two that say why there is no answer, and how to ask again. */
export function refusalReason(concepts: readonly WeighedConcept[], anythingNear: boolean): string {
  if (concepts.length === 0)
    return 'Spørsmålet har ingen ord å søke etter. Skriv hva det gjelder, for eksempel en sak, et tema eller et organ.';
  const unknown = concepts.filter(({ known }) => !known).map(({ text }) => `«${text}»`);
  const words = unknown.length === 0 ? '' : ` ${unknown.length === 1 ? 'Ordet' : 'Ordene'} ${unknown.join(', ')} finnes ikke i arkivet.`;
  if (!anythingNear) return `Arkivet har ingenting om dette.${words} Prøv andre ord, eller fjern filtre.`;
  return `Arkivet har ikke noe som klart svarer på spørsmålet.${words} Se om et av de nærmeste dokumentene hjelper, eller spør med andre ord.`;
}
