import type { Document } from '#domain/document.ts';
import type { Passage } from '#domain/passage.ts';
import type { SakKey } from '#domain/sak-key.ts';
import { findSakReferences } from '../../../ingest/norsk/sak-references.ts';
import { headingRole } from '../../../ingest/norsk/heading-role.ts';
import { passageLines } from '../reading/passage-lines.ts';
import { opensSak, sectionContext } from '../reading/section-context.ts';
import { isSameSak, type Sak } from './same-sak.ts';

/**
 * The passages of a document about several saker that stand in the section of one of them: from the heading or line that names it to
 * the next that names another. Where headings are nested under those of the saker, a heading beside them ends it too.
 */
export function sakSection(sak: Sak, document: Document, passages: readonly Passage[]): Passage[] {
  const nested = passages.some(({ headings }) => nameAt(headings, document) < headings.length - 1 && nameAt(headings, document) >= 0);
  const section: Passage[] = [];
  let within = false;
  let before = '';
  for (const passage of passages) {
    const { headings } = passage;
    const organ = sectionContext(document, headings).organ?.code ?? null;
    const isIt = (other: SakKey): boolean => isSameSak(sak, { ...other, organ: other.organ ?? organ });
    const named = headings[nameAt(headings, document)];
    const key = headings.join('\n');
    if (key !== before) {
      if (named !== undefined) within = findSakReferences(named).some(isIt);
      else if (nested && headingRole(headings.at(-1) ?? '') === null) within = false;
    }
    before = key;
    let holds = within;
    for (const { range, kind } of passageLines(passage)) {
      const opened = kind === 'paragraph' ? opensSak(passage.text.slice(range.start, range.end)) : null;
      if (opened !== null) within = isIt(opened.key);
      holds ||= within;
    }
    if (holds) section.push(passage);
  }
  return section;
}

/** Place of the innermost heading that names a sak; -1 when none does. The title of a document about several names none of them alone. */
function nameAt(headings: readonly string[], document: Document): number {
  return headings.findLastIndex((heading) => heading !== document.metadata.title.value && findSakReferences(heading).length > 0);
}
