import type { Citation } from '#domain/citation.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { ClaimSet } from './claim-set.ts';

/** Claims of a document that say how much it has on the theme. */
const BEST_OF_EACH = 5;

/** The most telling place of each document, the document with most on the theme first. */
export function furtherReading({ claims }: ClaimSet, most: number): Citation[] {
  const documents = new Map<DocumentId, { place: Citation; weights: number[] }>();
  for (const { statement, piece, score } of claims) {
    if (piece.document.replacedBy !== null) continue;
    const known = documents.get(piece.document.id);
    if (known === undefined) documents.set(piece.document.id, { place: statement.citations[0], weights: [score] });
    else if (known.weights.length < BEST_OF_EACH) known.weights.push(score);
  }
  const worth = ({ weights }: { readonly weights: readonly number[] }): number =>
    weights.reduce((sum, weight) => sum + Math.max(0, weight), 0);
  return [...documents.values()]
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, most)
    .map(({ place }) => place);
}
