import type { Citation } from '#domain/citation.ts';
import type { Document, DocumentStatus, DocumentType } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';

/** What a document was when it was cited, so that it can be named after it has left the archive. */
export type CitedSource = {
  readonly documentId: DocumentId;
  readonly title: string;
  readonly type: DocumentType;
  /** Name of the organ. */
  readonly organ: string | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly status: DocumentStatus;
};

/** The source of each citation once, in the order they are first cited; documents that are not there are left out. */
export function citedSources(citations: Iterable<Citation>, find: (id: DocumentId) => Document | null): CitedSource[] {
  const sources = new Map<DocumentId, CitedSource>();
  for (const { documentId } of citations) {
    const document = sources.has(documentId) ? null : find(documentId);
    if (document !== null) sources.set(documentId, sourceOf(document));
  }
  return [...sources.values()];
}

function sourceOf({ id, metadata, status }: Document): CitedSource {
  return {
    documentId: id,
    title: metadata.title.value,
    type: metadata.type?.value ?? 'annet',
    organ: metadata.organ?.value.name ?? null,
    date: metadata.date?.value ?? null,
    status,
  };
}
