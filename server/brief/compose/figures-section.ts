import type { Figure, FigurePart } from '#domain/brief.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Claim } from '../claims/claim.ts';
import type { FoundFigure } from '../claims/find-figures.ts';
import type { RankedPart } from './ranked-part.ts';
import { selectDiverse } from './select-diverse.ts';
import { partOf } from './standing-of.ts';

/** Redundancy hardly matters here: two numbers are two facts. */
const DIVERSITY = { redundancy: 0.5, same: 0.85, sameHeading: 0, behind: 4 };

/** «Tall og fakta»: the claims with numbers, newest documents first among equals. */
export function figuresSection(claims: readonly Claim[], most: number): RankedPart[] {
  const counted = claims.filter(({ features, piece }) => features.figures.length > 0 && !features.replaced && piece.role !== 'innstilling');
  return selectDiverse(counted, most, DIVERSITY).flatMap((claim): RankedPart[] => {
    const [figure, ...more] = claim.features.figures.map((found) => figureOf(found, claim));
    if (figure === undefined) return [];
    const part: FigurePart = {
      ...partOf(claim),
      kind: 'figure',
      figures: [figure, ...more],
      confirmed: claim.piece.document.metadata.date?.value ?? null,
    };
    return [{ part, score: claim.score, itemScores: [] }];
  });
}

function figureOf({ text, year }: FoundFigure, { piece }: Claim): Figure {
  return { text, year: year ?? yearIn(piece.headings.at(-1) ?? '') ?? yearOf(piece.date) };
}

function yearIn(heading: string): number | null {
  const years = heading.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

function yearOf(date: IsoDate | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
