/** Dampens the difference between the first places; 60 in Cormack, Clarke and Büttcher 2009. Range 10–100. */
const RANK_CONSTANT = 60;

export type RankedList = { readonly rows: readonly number[] /** Above 0. */; readonly weight: number };

/** Reciprocal rank fusion: rows by the sum over the lists of weight / (60 + place), best first. */
export function fuseRanks(lists: readonly RankedList[]): { readonly row: number; readonly score: number }[] {
  const scores = new Map<number, number>();
  for (const { rows, weight } of lists) {
    rows.forEach((row, place) => scores.set(row, (scores.get(row) ?? 0) + weight / (RANK_CONSTANT + place + 1)));
  }
  return [...scores].map(([row, score]) => ({ row, score })).sort((a, b) => b.score - a.score || a.row - b.row);
}
