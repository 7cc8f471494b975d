import { rougeL } from './rouge-l.ts';
import { rougeN } from './rouge-n.ts';

/** F of each measure, 0–1. */
export type RougeScores = { readonly rouge1: number; readonly rouge2: number; readonly rougeL: number };

/** Each measure against the reference that gives the highest, which need not be the same; 0 without references. */
export function rouge(candidate: string, references: readonly string[], tokens: (text: string) => string[]): RougeScores {
  const ours = tokens(candidate);
  const theirs = references.map(tokens);
  const best = (measure: (reference: readonly string[]) => number): number => Math.max(0, ...theirs.map(measure));
  return {
    rouge1: best((reference) => rougeN(ours, reference, 1)),
    rouge2: best((reference) => rougeN(ours, reference, 2)),
    rougeL: best((reference) => rougeL(ours, reference)),
  };
}
