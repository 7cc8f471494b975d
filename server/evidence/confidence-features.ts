import type { AnswerKind } from '../retrieval/question.ts';
import type { FoundEvidence } from './evidence-finder.ts';

/** What the confidence rests on. Shares are of the question's weight, 0–1; the rest is 0 or 1 unless said otherwise. */
export const CONFIDENCE_FEATURES = [
  /** Shares in the best unit: itself; by what tells it from others of its document; with its surroundings. */
  'own',
  'local',
  'context',
  'contextSquared',
  'adjacent',
  'fits',
  /** Shares of the best of the first two units. */
  'best',
  /** Shares in the best passage: BM25, cover, with its neighbours (and that squared), window, headings and title, order. */
  'bm25',
  'cover',
  'around',
  'aroundSquared',
  'window',
  'above',
  'inOrder',
  'cosine',
  'related',
  /** Log-odds the best unit has over the second and the tenth, and the best passage over the second and the fifth; at most 10. */
  'unitLead',
  'unitSpread',
  'passageLead',
  'passageSpread',
  /** Weight of words the archive does not have, and whether a name is among them. */
  'unknown',
  'unknownName',
  /** Total weight / 30, at most 2; ln(1 + concepts). */
  'weight',
  'concepts',
  'time',
  'person',
  'count',
  'place',
  'which',
  'definition',
  'manner',
  'reason',
] as const;

export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number];
export type ConfidenceFeatures = Readonly<Record<ConfidenceFeature, number>>;

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
  const context = unit?.withContext ?? 0;
  const around = (found?.cover ?? 0) + (found?.around ?? 0);
  const unknown = asked.concepts.filter(({ known }) => !known);
  const kind = (wanted: AnswerKind): number => Number(asked.question.kind === wanted);
  return {
    own: unit?.own ?? 0,
    local: features?.local ?? 0,
    context,
    contextSquared: context ** 2,
    adjacent: features?.adjacent ?? 0,
    fits: Number(unit?.fits ?? false),
    best: Math.max(unit?.own ?? 0, second?.own ?? 0),
    bm25: found?.bm25 ?? 0,
    cover: found?.cover ?? 0,
    around,
    aroundSquared: around ** 2,
    window: found?.window ?? 0,
    above: found?.above ?? 0,
    inOrder: found?.adjacent ?? 0,
    cosine: found?.cosine ?? 0,
    related: (features?.compound ?? 0) + (features?.similar ?? 0) + (features?.synonym ?? 0),
    unitLead: lead(units, 1),
    unitSpread: lead(units, 9),
    passageLead: lead(passages, 1),
    passageSpread: lead(passages, 4),
    unknown: asked.total === 0 ? 1 : unknown.reduce((sum, { weight }) => sum + weight, 0) / asked.total,
    unknownName: Number(unknown.some(({ isName }) => isName)),
    weight: Math.min(2, asked.total / 30),
    concepts: Math.log1p(asked.concepts.length),
    time: kind('time'),
    person: kind('person'),
    count: kind('count'),
    place: kind('place'),
    which: kind('which'),
    definition: kind('definition'),
    manner: kind('manner'),
    reason: kind('reason'),
  };
}
