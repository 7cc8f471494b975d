import { ArchiveError } from '#domain/archive-error.ts';
import type { Citation } from '#domain/citation.ts';
import { type CitationView, citationView } from './citation-view.ts';
import type { CitedDocuments } from './cited-documents.ts';

/** Gives each cited place its number, in the order they are met; the same place always has the same number. */
export interface CitationNumbering {
  /** @throws ArchiveError `archive-busy` when the document has left the archive since it was quoted */
  view(citation: Citation): CitationView;
}

/** One numbering for one answer, so that what is streamed and the whole answer agree. */
export function createCitationNumbering(documents: CitedDocuments): CitationNumbering {
  const views = new Map<string, CitationView>();

  return {
    view(citation) {
      const { passageId, revision, range } = citation;
      const place = `${passageId} ${revision} ${range.start}-${range.end}`;
      const before = views.get(place);
      if (before !== undefined) return before;
      const cited = documents(citation.documentId);
      if (cited === null) {
        throw new ArchiveError(
          'archive-busy',
          'Et sitert dokument ble fjernet fra arkivet mens svaret ble laget.',
          'Still spørsmålet på nytt.',
        );
      }
      const view = citationView(citation, views.size + 1, cited);
      views.set(place, view);
      return view;
    },
  };
}
