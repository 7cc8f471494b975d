import type { CitationView } from '../../../server/http/views/citation-view.ts';

/** The citations of one document, in order; at least one. */
export type SourceGroup = { readonly first: CitationView; readonly all: readonly CitationView[] };

/** One group for each document cited, in the order they are first cited. */
export function sourceGroups(citations: readonly CitationView[]): SourceGroup[] {
  const groups = new Map<string, { readonly first: CitationView; readonly all: CitationView[] }>();
  for (const citation of citations) {
    const group = groups.get(citation.documentId);
    if (group === undefined) groups.set(citation.documentId, { first: citation, all: [citation] });
    else group.all.push(citation);
  }
  return [...groups.values()];
}
