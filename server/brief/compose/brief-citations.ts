import type { Citation } from '#domain/citation.ts';
import type { Statement } from '#domain/statement.ts';

/** Every citation once, in the order they first stand. */
export function distinctCitations(statements: readonly Statement[], more: readonly Citation[]): Citation[] {
  const seen = new Set<string>();
  const key = ({ passageId, range }: Citation): string => `${passageId}:${range.start}-${range.end}`;
  return [...statements.flatMap(({ citations }) => citations), ...more].filter(
    (citation) => !seen.has(key(citation)) && Boolean(seen.add(key(citation))),
  );
}
