import type { BriefContent, BriefPart, Standing } from './brief.ts';
import type { Statement } from './statement.ts';

/** Every statement of a part in the order it is read, lead-ins included; [] for a linking sentence. */
export function partStatements(part: BriefPart): Statement[] {
  switch (part.kind) {
    case 'statement':
    case 'figure':
      return [...leadIn(part.standing), part.statement];
    case 'list':
      return [...leadIn(part.standing), ...part.items];
    case 'vedtak':
      return part.adoption === null ? [...part.points] : [...part.points, part.adoption];
    case 'conflict':
      return part.sides.map(({ statement }) => statement);
    case 'editorial':
      return [];
  }
}

/** Every statement of a brief in the order it is read; one that stands in several places comes several times. */
export function briefStatements({ lead, keyMessages, sections, slides }: BriefContent): Statement[] {
  const parts: readonly BriefPart[] = [
    ...lead,
    ...keyMessages,
    ...sections.flatMap((section) => section.parts),
    ...slides.flatMap(({ points, notes }) => [...points, ...notes]),
  ];
  return parts.flatMap(partStatements);
}

function leadIn(standing: Standing | null): Statement[] {
  return standing?.leadIn == null ? [] : [standing.leadIn];
}
