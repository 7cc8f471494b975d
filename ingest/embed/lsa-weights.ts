/**
 * The weighted term vector of a text, of unit length: (1 + ln tf) · idf (Salton and Buckley 1988).
 * Terms outside the vocabulary are passed over. Sorted by term number; empty when nothing is left.
 */
export type TermWeights = { readonly ids: Int32Array; readonly weights: Float64Array };

export function termWeights(ids: Iterable<number>, idf: Float32Array): TermWeights {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = Int32Array.from(counts.keys()).sort();
  const weights = Float64Array.from(sorted, (id) => (1 + Math.log(counts.get(id) ?? 1)) * (idf[id] ?? 0));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return { ids: sorted, weights: length === 0 ? weights : weights.map((weight) => weight / length) };
}

/** ln(1 + passages / passages with the term): above 0 also for a term that is everywhere, so that an archive of one text works. */
export function inverseFrequency(passages: number, documentFrequency: number): number {
  return Math.log(1 + passages / documentFrequency);
}
