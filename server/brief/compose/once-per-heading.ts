import type { BriefPart, Standing, StatementPart } from '#domain/brief.ts';
import type { RankedPart } from './ranked-part.ts';

/** Statements that follow each other from under the same heading are given as points under it, so that the heading is told once. */
export function oncePerHeading(parts: readonly RankedPart[]): RankedPart[] {
  const grouped: RankedPart[] = [];
  for (const ranked of parts) {
    const last = grouped.at(-1);
    const joined = last === undefined ? null : join(last, ranked);
    if (joined === null) grouped.push(ranked);
    else grouped[grouped.length - 1] = joined;
  }
  return grouped;
}

function join(before: RankedPart, { part, score }: RankedPart): RankedPart | null {
  if (!isUnderHeading(part)) return null;
  const joined = { score: Math.max(before.score, score), itemScores: [...scoresOf(before), score] };
  const first = before.part;
  if (first.kind === 'list') {
    // A list that stands whole holds nothing else.
    const mayTake = before.itemScores.length > 0 && isSameHeading(first.standing, part) && first.standing.leadIn === null;
    return mayTake ? { ...joined, part: { ...first, items: [...first.items, part.statement] } } : null;
  }
  if (!isUnderHeading(first) || !isSameHeading(first.standing, part)) return null;
  return { ...joined, part: { kind: 'list', standing: first.standing, items: [first.statement, part.statement] } };
}

type UnderHeading = StatementPart & { readonly standing: Standing };

function isUnderHeading(part: BriefPart): part is UnderHeading {
  return part.kind === 'statement' && part.standing !== null && part.standing.heading !== null && part.standing.leadIn === null;
}

function isSameHeading({ heading }: Standing, { standing }: UnderHeading): boolean {
  return heading !== null && heading.text === standing.heading?.text && heading.documentId === standing.heading.documentId;
}

function scoresOf({ part, score, itemScores }: RankedPart): readonly number[] {
  return part.kind === 'list' ? itemScores : [score];
}
