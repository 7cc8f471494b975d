import type { Brand } from './brand.ts';
import type { DocumentId, PassageId } from './ids.ts';
import type { Passage } from './passage.ts';

/** A heading, slide title or column heading as it stands over a passage. Made only by `sourceHeading`. */
export type SourceHeading = Brand<
  {
    readonly documentId: DocumentId;
    readonly passageId: PassageId;
    /** As it stands. */
    readonly text: string;
  },
  'SourceHeading'
>;

/** @returns null when `text` is not one of the passage's own headings or column headings */
export function sourceHeading(passage: Passage, text: string): SourceHeading | null {
  if (text.trim() === '' || ![...passage.headings, ...passage.tableHeader].includes(text)) return null;
  return { documentId: passage.documentId, passageId: passage.id, text } as unknown as SourceHeading;
}
