import type { Figure, FigurePart } from '#domain/brief.ts';
import type { Statement } from '#domain/statement.ts';
import { stateExtracts } from '../claims/cite-piece.ts';
import type { Claim } from '../claims/claim.ts';
import type { FoundFigure } from '../claims/find-figures.ts';
import { areComparable, isSameAmount } from '../claims/same-figure.ts';
import type { RankedPart } from './ranked-part.ts';
import { alike, selectDiverse } from './select-diverse.ts';
import { partOf } from './standing-of.ts';

/** Redundancy hardly matters here: two numbers are two facts. */
const DIVERSITY = { redundancy: 0.5, same: 0.85, sameHeading: 0, behind: 4 };

/** As alike as this, two claims with the same figures tell the same, in whatever words and language. Range 0.3–0.5. */
const SAME_FACT = 0.35;

/** «Tall og fakta»: the claims with numbers, each fact once, newest documents first among equals. */
export function figuresSection(claims: readonly Claim[], most: number): RankedPart[] {
  const counted = claims.filter(({ features, piece }) => features.figures.length > 0 && !features.replaced && piece.role !== 'innstilling');
  return selectDiverse(eachFactOnce(counted), most, DIVERSITY).flatMap((claim): RankedPart[] => {
    const [figure, ...more] = claim.features.figures.map((found) => figureOf(found, claim));
    const statement = withoutColon(claim);
    if (figure === undefined || statement === null) return [];
    const part: FigurePart = { ...partOf(claim), statement, kind: 'figure', figures: [figure, ...more], confirmed: claim.lastSaid };
    return [{ part, score: claim.score, itemScores: [] }];
  });
}

/** The best claim of those that give the same figures for the same thing. */
function eachFactOnce(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) if (!kept.some((other) => saysTheSame(claim, other))) kept.push(claim);
  return kept;
}

function saysTheSame(a: Claim, b: Claim): boolean {
  const same = a.features.figures.every((figure) =>
    b.features.figures.some((other) => areComparable(figure, other) && isSameAmount(figure, other)),
  );
  return same && alike(a, b) >= SAME_FACT;
}

/** The list a sentence introduces does not stand here. */
function withoutColon({ statement, piece }: Claim): Statement | null {
  const kept = piece.passage.text.slice(piece.range.start, piece.range.end).replace(/\s*:$/u, '');
  if (!statement.text.endsWith(':')) return statement;
  return stateExtracts({
    ...piece,
    range: { start: piece.range.start, end: piece.range.start + kept.length },
    text: statement.text.replace(/\s*:$/u, ''),
  });
}

/** The year it holds for by its own words, its column heading or its heading; the document's date says only when it was written. */
function figureOf({ text, year, start }: FoundFigure, { piece }: Claim): Figure {
  const column = piece.text.slice(0, start).split(' | ').length - 1;
  const columns = piece.passage.tableHeader;
  const head = piece.form === 'row' && piece.text.split(' | ').length === columns.length ? (columns[column] ?? '') : '';
  return { text, year: year ?? yearIn(head) ?? yearIn(piece.headings.at(-1) ?? '') };
}

function yearIn(heading: string): number | null {
  const years = heading.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}
