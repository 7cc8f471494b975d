import { headingRole } from '../../norsk/heading-role.ts';
import { findSakReferences } from '../../norsk/sak-references.ts';
import type { BlockDraft } from './block-draft.ts';

const DEEPEST_HEADING = 6;
/** The longest seen are «Kommunedirektørens forslag til innstilling til kommunestyret». */
const LONGEST = 70;
const LONGEST_TITLE = 150;

/**
 * Paragraphs that are headings by what they say: the number and title of a sak («Sak 12/25 Ny skole»), below the heading it stands under,
 * and the name of the part that follows («Vedtak», «Behandling:»), below that.
 */
export function sectionHeadings(drafts: readonly BlockDraft[]): BlockDraft[] {
  let above = 1;
  let current = 1;
  return drafts.map((draft) => {
    if (draft.kind === 'heading') above = current = draft.level;
    if (draft.kind !== 'paragraph') return draft;
    const sak = opensSak(draft.text);
    if (!sak && !namesPart(draft.text)) return draft;
    if (sak) current = above + 1;
    return { kind: 'heading', level: Math.min(sak ? current : current + 1, DEEPEST_HEADING), text: draft.text };
  });
}

/** A line of a sak's number and title, and no sentence about it. */
export function opensSak(line: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST_TITLE || /[.!?;,]$|^(?:i|til|om|fra|frå|for|av|ved)\s/iu.test(text)) return false;
  const [first] = findSakReferences(text);
  const end = first?.start === 0 ? first.end : (/^\d{1,3}\/\d{2,4}(?![\d/])/u.exec(text)?.[0].length ?? 0);
  return end > 0 && /^\s*[:.–-]?\s*[\p{Lu}«"]/u.test(text.slice(end));
}

/** A line of nothing but the name of a part of a paper. «Forslag fra SV: Saken utsettes» has the part itself. */
export function namesPart(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST && /^\p{Lu}/u.test(text) && !/[.!?;,]$|:\s*\S/u.test(text) && headingRole(text) !== null;
}
