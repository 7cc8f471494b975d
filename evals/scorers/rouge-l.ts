import { fMeasure } from './rouge-f-measure.ts';

/** ROUGE-L (Lin 2004), `rougeL` of `rouge_score`: F, 0–1, of the longest common subsequence of two whole texts. */
export function rougeL(candidate: readonly string[], reference: readonly string[]): number {
  return fMeasure(longestCommonSubsequence(candidate, reference), candidate.length, reference.length);
}

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  let above = new Uint32Array(b.length + 1);
  for (const token of a) {
    const row = new Uint32Array(b.length + 1);
    b.forEach((other, index) => {
      row[index + 1] = token === other ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0);
    });
    above = row;
  }
  return above[b.length] ?? 0;
}
