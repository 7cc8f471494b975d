/**
 * Normalised discounted cumulative gain with one right document (Järvelin and Kekäläinen 2002): 1 / log2(rank + 1) when it is among the
 * first `k`, rank from 1, else 0; the ideal gain is 1. A document that is ranked twice counts at its first place and takes up both.
 */
export function ndcgAt(ranked: readonly string[], gold: string, k: number): number {
  const place = ranked.slice(0, k).indexOf(gold);
  return place < 0 ? 0 : 1 / Math.log2(place + 2);
}
