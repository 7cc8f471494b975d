import type { BriefPart, ConflictSide, Standing } from '#domain/brief.ts';
import type { Statement } from '#domain/statement.ts';

/**
 * A part without some of its statements.
 *
 * @param removed numbers in `partStatements`, from 0
 * @returns null when nothing is left that can stand
 */
export function withoutStatements(part: BriefPart, removed: ReadonlySet<number>): BriefPart | null {
  if (removed.size === 0) return part;
  switch (part.kind) {
    case 'statement':
    case 'figure': {
      const [standing, first] = withoutLeadIn(part.standing, removed);
      return removed.has(first) ? null : { ...part, standing };
    }
    case 'list': {
      const [standing, first] = withoutLeadIn(part.standing, removed);
      const [item, ...items] = part.items.filter((_, index) => !removed.has(first + index));
      return item === undefined ? null : { ...part, standing: standing ?? part.standing, items: [item, ...items] };
    }
    case 'vedtak':
      return null;
    case 'conflict':
      return withoutSides(part.sides, removed);
    case 'editorial':
      return part;
  }
}

/** The standing, and the number of the first statement after it. */
function withoutLeadIn(standing: Standing | null, removed: ReadonlySet<number>): [Standing | null, number] {
  const leadIn: Statement | null = standing?.leadIn ?? null;
  if (standing === null || leadIn === null) return [standing, 0];
  return [removed.has(0) ? { ...standing, leadIn: null } : standing, 1];
}

function withoutSides(sides: readonly ConflictSide[], removed: ReadonlySet<number>): BriefPart | null {
  const [one, two, ...rest] = sides.filter((_, index) => !removed.has(index));
  return one === undefined || two === undefined ? null : { kind: 'conflict', sides: [one, two, ...rest] };
}
