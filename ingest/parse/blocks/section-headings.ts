import { headingRole } from '../../norsk/heading-role.ts';
import { findSakReferences } from '../../norsk/sak-references.ts';
import type { BlockDraft } from './block-draft.ts';

const DEEPEST_HEADING = 6;
/** The longest seen are «Kommunedirektørens forslag til innstilling til kommunestyret». */
const LONGEST = 70;
const LONGEST_TITLE = 150;
/** «Sak 41/25», «Saksnr. 52/25», «PS 4/25», with the title on the next line. */
const NUMBER_ALONE = /^(?:sak(?:snr\.?|snummer|\s+nr\.?)?:?\s*(?:\p{Lu}{1,4}\s)?|(?:PS|RS)\s)\d{1,4}\/(?:20)?\d{2}\s*[:.–-]?$/iu;

/**
 * Paragraphs that are headings by what they say: the number and title of a sak («Sak 12/25 Ny skole», on one line or two), below the heading
 * it stands under, and the name of the part that follows («Vedtak», «Behandling:»), below that. A heading that names what was decided or
 * recommended stands below its sak however it is set.
 */
export function sectionHeadings(drafts: readonly BlockDraft[]): BlockDraft[] {
  let above = 1;
  let current = 1;
  let inSak = false;
  let joined: BlockDraft | undefined;
  return drafts.flatMap((draft, index): BlockDraft[] => {
    if (draft === joined || draft.kind === 'table-row') return draft === joined ? [] : [draft];
    const below = Math.min(current + 1, DEEPEST_HEADING);
    const next = drafts[index + 1];
    const title = NUMBER_ALONE.test(draft.text.trim()) && next?.kind === 'paragraph' ? titleIn(next.text) : null;
    const text = title === null ? draft.text : `${draft.text.trim()} ${title}`;
    const sak = opensSak(text);
    if (draft.kind === 'heading' || (draft.kind === 'paragraph' && sak)) {
      const role = namesPart(text) ? headingRole(text) : null;
      if (inSak && role !== null && role !== 'other' && draft.kind === 'heading' && draft.level <= current)
        return [{ ...draft, level: below }];
      if (title !== null && sak) joined = next;
      const level = draft.kind === 'heading' ? draft.level : Math.min(above + 1, DEEPEST_HEADING);
      if (draft.kind === 'heading') above = sak ? Math.max(level - 1, 0) : level;
      // A part of a sak that is set below it ends nothing.
      inSak = sak || (inSak && level > current);
      if (sak || !inSak) current = level;
      return [{ kind: 'heading', level, text }];
    }
    return [draft.kind === 'paragraph' && namesPart(text) ? { kind: 'heading', level: below, text } : draft];
  });
}

/** What the line under a sak's number calls it. */
function titleIn(line: string): string | null {
  const title = line.trim().replace(/^(?:Saks?tittel|Tittel|Emne)\s*:\s*/u, '');
  return /^[\p{Lu}«"]/u.test(title) && !/[.!?;,:]$/u.test(title) && !namesPart(title) ? title : null;
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
