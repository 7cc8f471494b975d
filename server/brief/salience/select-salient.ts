import type { ScoredSentence } from './score-salience.ts';

/** How much to select: whole sentences only, or until the words are reached so that the text can be cut there. */
export type SalienceBudget =
  | { readonly kind: 'sentences'; readonly sentences: number }
  | { readonly kind: 'words'; readonly words: number; readonly last: 'whole' | 'cut' };

/** Taken from a sentence with all the terms of one selected. Sensible 0–0.3, which score alike on NorSumm dev; 0.5 costs a little. */
const REDUNDANCY = 0.1;
/** Sentences at least so alike (cosine 0–1 of their content terms) say the same; the second is never selected. 0.7 costs 0.002. */
const SAME = 0.8;
/** Taken from a sentence that points back when what it points to is not selected. Sensible 0–0.2, which score alike on NorSumm dev. */
const DANGLING = 0.1;

/**
 * Selects the best sentences that do not repeat each other, one at a time: maximal marginal relevance (Carbonell & Goldstein 1998).
 * Never a fragment or a question; so nothing from a list of them.
 *
 * @returns places in the list, rising, so that what is selected reads in the order it was written
 */
export function selectSalient(list: readonly ScoredSentence[], budget: SalienceBudget): number[] {
  const likeness = list.map(() => 0);
  const selected = new Set<number>();
  const out = new Set(list.flatMap(({ shape }, index) => (shape.fragment || shape.question ? [index] : [])));
  let words = 0;
  while (!isFull(budget, selected.size, words)) {
    const best = bestOf(list, likeness, selected, out);
    if (best === null) break;
    const { index, sentence } = best;
    if (budget.kind === 'words' && budget.last === 'whole' && words + sentence.shape.words > budget.words) {
      out.add(index);
      continue;
    }
    selected.add(index);
    words += sentence.shape.words;
    list.forEach(({ terms }, other) => {
      const alike = cosine(terms, sentence.terms);
      if (alike > (likeness[other] ?? 0)) likeness[other] = alike;
      if (alike >= SAME) out.add(other);
    });
  }
  return [...selected].sort((a, b) => a - b);
}

function isFull(budget: SalienceBudget, sentences: number, words: number): boolean {
  return budget.kind === 'sentences' ? sentences >= budget.sentences : words >= budget.words;
}

type Candidate = { readonly index: number; readonly sentence: ScoredSentence };

function bestOf(
  list: readonly ScoredSentence[],
  likeness: readonly number[],
  selected: ReadonlySet<number>,
  out: ReadonlySet<number>,
): Candidate | null {
  let best: Candidate | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [index, sentence] of list.entries()) {
    if (selected.has(index) || out.has(index)) continue;
    const dangling = sentence.shape.pointsBack && !(sentence.sentence.follows && selected.has(index - 1));
    const gain = sentence.score - REDUNDANCY * (likeness[index] ?? 0) - (dangling ? DANGLING : 0);
    if (gain <= highest) continue;
    highest = gain;
    best = { index, sentence };
  }
  return best;
}

/** Of two sets of terms; 0 when either is empty. */
function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared / Math.sqrt(a.size * b.size);
}
