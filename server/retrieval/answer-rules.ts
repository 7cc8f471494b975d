/**
 * Rules that `npm run evals -- ablation` can do without, one at a time, to see what each is worth. What guards a promise, as the rule that
 * a proposal never answers what was decided, is among them to be seen, not to be taken away.
 */
export const ANSWER_RULES = [
  'vectors',
  'compounds',
  'similar-words',
  'spelling',
  'abbreviations',
  'english',
  'within-sak',
  'named-by-number',
  'only-decisions',
  'known-thing',
  'not-denied',
  'of-the-day',
  'decided-first',
  'naming-first',
  'figure-first',
] as const;
export type AnswerRule = (typeof ANSWER_RULES)[number];

/** The rules to do without. */
export type Without = ReadonlySet<AnswerRule>;
export const NOTHING_LEFT_OUT: Without = new Set();
