import type { IsoDate } from '#domain/ids.ts';
import type { Statement } from '#domain/statement.ts';
import type { Piece } from '../reading/piece.ts';
import type { FoundFigure } from './find-figures.ts';
import type { Readability } from './readability.ts';
import type { Stance } from './stance.ts';

/** Something the archive says, once, with every place that says it. */
export type Claim = {
  readonly statement: Statement;
  /** Where it is quoted from: the current and newest of the places. */
  readonly piece: Piece;
  /** The date of the newest document cited for it; null when none has a date. */
  readonly lastSaid: IsoDate | null;
  readonly features: ClaimFeatures;
  /** Content terms without the theme's own, for telling claims apart. */
  readonly terms: ReadonlySet<string>;
  /** Larger is better; comparable within one claim set. */
  readonly score: number;
};

export type ClaimFeatures = {
  /** Share 0–1 of the theme in the words, their lead-in, headings and title; 1 when no theme is named. */
  readonly themeCover: number;
  /** The same in the words alone. */
  readonly ownCover: number;
  /** Mean share 0–1 of the claims that hold one of its terms. */
  readonly centrality: number;
  /** 1 = decided here, 0.5 = tells of a decision, 0.2 = is proposed for decision, 0 = neither. */
  readonly decision: number;
  /** 0–1 between the oldest and the newest document; a third when undated. */
  readonly recency: number;
  readonly readability: Readability;
  /** Stands in a list that a whole sentence introduces. */
  readonly introduced: boolean;
  /** Opens with a word that stands for something said before. */
  readonly pointsBack: boolean;
  readonly figures: readonly FoundFigure[];
  /** The first day after today that it, or the heading of the meeting it belongs to, names. */
  readonly ahead: IsoDate | null;
  readonly stance: Stance;
  /** Said or sent in by others, by its headings or document. */
  readonly input: boolean;
  /** Its document has been replaced by a newer one. */
  readonly replaced: boolean;
};
