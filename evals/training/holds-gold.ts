import type { NorQuadQuestion } from '../datasets/norquad/norquad.ts';
import type { NorQuadSpan } from '../datasets/norquad/norquad-places.ts';

/** True when a span of the raw text is of the gold passage and holds a gold answer at its place. */
export function holdsGold(span: NorQuadSpan | null, { passageId, answers }: NorQuadQuestion): boolean {
  return span !== null && span.passageId === passageId && answers.some(({ start, end }) => start >= span.start && end <= span.end);
}
