import type { Checksum, DocumentId } from '#domain/ids.ts';
import type { Range } from '#domain/sentence.ts';

/** Hexadecimal digits of the checksum an address carries; enough to tell the revisions of one document apart. */
export const SHA_DIGITS = 12;

export type MarkedPlace = {
  readonly documentId: DocumentId;
  readonly revision: Checksum;
  /** The passage's number in the document. */
  readonly ordinal: number;
  /** Characters of the passage's text. */
  readonly range: Range;
  /** Number of the page view. */
  readonly page: number;
};

/** The address in the web app that opens the document on the page, with the words marked. */
export function placeHref({ documentId, revision, ordinal, range, page }: MarkedPlace): string {
  const query = new URLSearchParams({
    side: String(page),
    passasje: String(ordinal),
    fra: String(range.start),
    til: String(range.end),
    sha: revision.slice(0, SHA_DIGITS),
  });
  return `/dokument/${encodeURIComponent(documentId)}?${query}`;
}
