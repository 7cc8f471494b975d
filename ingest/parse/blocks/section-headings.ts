import { isSectionWord } from '../../norsk/section-word.ts';
import type { BlockDraft } from './block-draft.ts';

const DEEPEST_HEADING = 6;

/** Paragraphs that only name the part that follows («Vedtak», «Behandling:») as headings below the one they stand under. */
export function sectionHeadings(drafts: readonly BlockDraft[]): BlockDraft[] {
  let level = 1;
  return drafts.map((draft) => {
    if (draft.kind === 'heading') level = draft.level;
    if (draft.kind !== 'paragraph' || !isSectionWord(draft.text)) return draft;
    return { kind: 'heading', level: Math.min(level + 1, DEEPEST_HEADING), text: draft.text };
  });
}
