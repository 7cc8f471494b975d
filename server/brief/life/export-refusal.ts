import { type BriefDraft, contentCitations } from './brief-draft.ts';
import type { SourceStates } from './source-state.ts';

/**
 * Why a brief may not be exported, as Norwegian sentences, or null when it may: what is quoted from a document that is closed now must
 * not leave, and a note that leads nowhere cannot be checked. A closed document is not named: its title may be what is kept from others.
 */
export function exportRefusal({ content }: BriefDraft, sourceState: SourceStates): string | null {
  const gone = (kind: 'closed' | 'removed'): number =>
    new Set(contentCitations(content).flatMap((citation) => (sourceState(citation).kind === kind ? citation.documentId : []))).size;
  const [closed, removed] = [gone('closed'), gone('removed')];
  if (closed + removed === 0) return null;
  const reasons = [
    ...(closed > 0 ? [`${sources(closed)} i briefet er unntatt offentlighet siden det ble laget.`] : []),
    ...(removed > 0 ? [`${sources(removed)} i briefet finnes ikke lenger i arkivet.`] : []),
  ];
  return `${reasons.join(' ')} Ta ut setningene som er merket, og prøv igjen.`;
}

function sources(number: number): string {
  return number === 1 ? 'En kilde' : `${number} kilder`;
}
