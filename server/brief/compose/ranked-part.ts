import type { BriefPart, BriefSectionKind } from '#domain/brief.ts';

/** A part with what it is worth, so that a shorter version keeps the best. */
export type RankedPart = {
  readonly part: BriefPart;
  /** Comparable within one section. */
  readonly score: number;
  /** Scores of a list's items in their order; [] for a list that must stay whole and for other parts. */
  readonly itemScores: readonly number[];
  /** Not for a shorter version, where it could not stand whole. */
  readonly longOnly?: true;
};

export type RankedSection = { readonly kind: BriefSectionKind; readonly parts: readonly RankedPart[] };
