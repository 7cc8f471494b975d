import { fMeasure } from './rouge-f-measure.ts';

/** ROUGE-N (Lin 2004) as `rouge_score` computes it: F, 0–1, of the n-grams two texts share, each counted as often as in both. */
export function rougeN(candidate: readonly string[], reference: readonly string[], n: number): number {
  const [ours, theirs] = [ngrams(candidate, n), ngrams(reference, n)];
  let shared = 0;
  for (const [gram, count] of ours) shared += Math.min(count, theirs.get(gram) ?? 0);
  return fMeasure(shared, candidate.length - n + 1, reference.length - n + 1);
}

function ngrams(tokens: readonly string[], n: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + n <= tokens.length; start++) {
    const gram = tokens.slice(start, start + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
