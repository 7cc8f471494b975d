import type { VedtakPart } from '#domain/brief.ts';
import type { ClaimSet } from './claim-set.ts';
import type { RankedPart } from './ranked-part.ts';

/** Decisions in one brief, the newest. Range 4–10. */
const MOST = 6;

/** «Hva er vedtatt»: decisions word for word, newest first. */
export function vedtakSection({ decisions }: ClaimSet): RankedPart[] {
  return decisions.slice(0, MOST).map(({ points, adoption, sak, organ, date }, index) => {
    const part: VedtakPart = { kind: 'vedtak', points, adoption, sak, organ, date };
    return { part, score: MOST - index, itemScores: [] };
  });
}
