/** 1 when the one right document is among the first `k` of the ranked ids, else 0. The mean over questions is recall@k. */
export function recallAt(ranked: readonly string[], gold: string, k: number): 0 | 1 {
  return ranked.slice(0, k).includes(gold) ? 1 : 0;
}
