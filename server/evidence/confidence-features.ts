import type { FoundEvidence } from './evidence-finder.ts';

/** What the confidence rests on. Shares are of the question's weight, 0–1; the rest is 0 or 1 unless said otherwise. */
export const CONFIDENCE_FEATURES = [
  /** Share in the best unit with its surroundings, and in the better of the first two units alone. */
  'context',
  'best',
  /** Shares in the best passage: BM25, with its neighbours, in headings and title; and the vectors' cosine, −1 to 1. */
  'bm25',
  'around',
  'above',
  'cosine',
  /** Shares that words related to the question's add to the best unit. */
  'related',
  /** Log-odds the best unit has over the second and the tenth, and the best passage over the fifth; at most 10. */
  'unitLead',
  'unitSpread',
  'passageSpread',
  /** Total weight / 30, at most 2; ln(1 + concepts). */
  'weight',
  'concepts',
  /** Share of the weight in words the archive does not have, and whether a name is among them. */
  'unknown',
  'unknownName',
] as const;

export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number];
export type ConfidenceFeatures = Readonly<Record<ConfidenceFeature, number>>;

/**
 * Features that can only make an answer likelier. Held to that when learning: without it the weights took back in one feature what they gave
 * in another, which did as well on the questions learnt from and worse on another archive.
 */
export const NEVER_AGAINST: ReadonlySet<ConfidenceFeature> = new Set([
  'context',
  'best',
  'bm25',
  'around',
  'above',
  'cosine',
  'related',
  'unitLead',
  'unitSpread',
  'passageSpread',
]);

/** Beyond this a lead only says that the archive is small. Range 5–15; at 5 the AUROC falls by 0.006. */
const MOST_LEAD = 10;

export function confidenceFeatures({ asked, passages, units }: FoundEvidence): ConfidenceFeatures {
  const [unit, second] = units;
  const [passage] = passages;
  const features = unit?.features;
  const found = passage?.features;
  const lead = (scores: readonly { readonly score: number }[], place: number): number => {
    const [first] = scores;
    const other = scores[Math.min(place, scores.length - 1)];
    return first === undefined || other === undefined ? 0 : Math.min(MOST_LEAD, first.score - other.score);
  };
  const unknown = asked.concepts.filter(({ known }) => !known);
  return {
    context: unit?.withContext ?? 0,
    best: Math.max(unit?.own ?? 0, second?.own ?? 0),
    bm25: found?.bm25 ?? 0,
    around: (found?.cover ?? 0) + (found?.around ?? 0),
    above: found?.above ?? 0,
    cosine: found?.cosine ?? 0,
    related: (features?.compound ?? 0) + (features?.similar ?? 0) + (features?.synonym ?? 0),
    unitLead: lead(units, 1),
    unitSpread: lead(units, 9),
    passageSpread: lead(passages, 4),
    weight: Math.min(2, asked.total / 30),
    concepts: Math.log1p(asked.concepts.length),
    unknown: asked.total === 0 ? 1 : unknown.reduce((sum, { weight }) => sum + weight, 0) / asked.total,
    unknownName: Number(unknown.some(({ isName }) => isName)),
  };
}
