import type { Claim } from '../claims/claim.ts';
import { canBeSaid } from '../claims/readability.ts';

/** Share of the theme an item needs to be on it by itself. Range 0.3–0.7. */
export const OWN_COVER = 0.45;

/** One of several that are on the theme only by what introduces them: to bring it alone would be to choose among equals. */
export function isLoneItem({ piece, features, statement }: Claim): boolean {
  return piece.list?.leadIn != null && features.ownCover < OWN_COVER && !canBeSaid(statement.text);
}
