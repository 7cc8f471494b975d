import type { DocumentType } from '#domain/document.ts';
import type { Claim } from '../claims/claim.ts';

/** Papers a council acts by. What they say is what a brief leads with; notes and slides tell of it. */
const MAIN: ReadonlySet<DocumentType> = new Set<DocumentType>([
  'saksframlegg',
  'moeteprotokoll',
  'saksprotokoll',
  'strategi',
  'handlingsprogram',
  'uttalelse',
  'aarsrapport',
]);

/** How near a claim is to the body's own word: 1 = in a paper it acts by or an adopted one, 0.6 = elsewhere in its own words, 0 = said by others. */
export function mainSource({ features, piece }: Claim): number {
  if (features.input) return 0;
  const { metadata, status } = piece.document;
  const type = metadata.type?.value;
  return status === 'vedtatt' || (type !== undefined && MAIN.has(type)) ? 1 : 0.6;
}
