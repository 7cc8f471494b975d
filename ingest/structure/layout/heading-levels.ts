import { roundSize } from './document-style.ts';
import type { Draft, TextDraft } from './draft.ts';
import { headingNumber } from './heading-line.ts';

const DEEPEST_LEVEL = 6;

/** A level for every heading: by size and weight over the whole document, and by depth where headings are numbered. */
export function headingLevels(drafts: readonly Draft[]): ReadonlyMap<Draft, number> {
  const headings = drafts.filter((draft): draft is TextDraft => draft.kind === 'heading');
  const hasTitles = headings.some((heading) => heading.title);
  const styles = [...new Set(headings.filter((heading) => !heading.title).map(styleKey))].sort((a, b) => b - a);
  const outermost = hasTitles ? 2 : 1;
  const rank = (heading: TextDraft): number => (heading.title ? 1 : outermost + styles.indexOf(styleKey(heading)));
  const numbered = headings.filter((heading) => !heading.title && depthOf(heading) > 0);
  const base = Math.min(DEEPEST_LEVEL, ...numbered.map((heading) => rank(heading)));
  return new Map(
    headings.map((heading) => {
      const depth = depthOf(heading);
      const level = heading.title || depth === 0 ? rank(heading) : Math.max(rank(heading), base + depth - 1);
      return [heading, Math.min(DEEPEST_LEVEL, level)];
    }),
  );
}

function depthOf(heading: TextDraft): number {
  return headingNumber(heading.texts[0]?.text ?? '')?.length ?? 0;
}

/** Larger first, and at the same size bold before plain. */
function styleKey(heading: TextDraft): number {
  const line = heading.lines[0];
  return line === undefined ? 0 : roundSize(line.size) * 2 + (line.bold ? 1 : 0);
}
