import { headingRole } from '../../norsk/heading-role.ts';
import type { BlockDraft } from './block-draft.ts';

const DEEPEST_HEADING = 6;
/** The longest seen are «Kommunedirektørens forslag til innstilling til kommunestyret». */
const LONGEST = 70;

/** Paragraphs that only name the part that follows («Vedtak», «Behandling:») as headings below the one they stand under. */
export function sectionHeadings(drafts: readonly BlockDraft[]): BlockDraft[] {
  let level = 1;
  return drafts.map((draft) => {
    if (draft.kind === 'heading') level = draft.level;
    if (draft.kind !== 'paragraph' || !namesPart(draft.text)) return draft;
    return { kind: 'heading', level: Math.min(level + 1, DEEPEST_HEADING), text: draft.text };
  });
}

/** A line of nothing but the name of a part of a paper. «Forslag fra SV: Saken utsettes» has the part itself. */
export function namesPart(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST && /^\p{Lu}/u.test(text) && !/[.!?;,]$|:\s*\S/u.test(text) && headingRole(text) !== null;
}
