import type { Citation } from '#domain/citation.ts';
import type { DocumentId } from '#domain/ids.ts';
import { openName } from '../../brief/life/open-words.ts';
import {
  createClosedCheck,
  createSourceStates,
  type SourceReader,
  type SourceState,
  type SourceStates,
} from '../../brief/life/source-state.ts';
import type { ArchiveReader } from '../../../ingest/store/archive-reader.ts';
import type { CitedSource } from '../../people/cited-source.ts';
import { createCitedDocuments } from './cited-documents.ts';
import { type KeptCitationView, keptCitationView } from './kept-citation-view.ts';

/** Numbers the citations of something kept, and tells what has become of each; for one response. */
export interface KeptCitations {
  /** The same place always has the same number, from 1 in the order they are met. */
  view(citation: Citation): KeptCitationView;
  state(citation: Citation): SourceState;
  /** True when the words of the statement, or heading, may not be shown. */
  withheld(citations: readonly Citation[]): boolean;
  /** True when words of the document, quoted or a heading of it, are closed now. */
  isClosed(document: DocumentId, words: string): boolean;
  /** A title or theme as it may be shown. */
  name(text: string): string;
  /** Those viewed, by number. */
  all(): KeptCitationView[];
}

export function createKeptCitations(
  reader: SourceReader & Pick<ArchiveReader, 'pageLabels'>,
  sources: readonly CitedSource[],
  states: SourceStates = createSourceStates(reader),
): KeptCitations {
  const documents = createCitedDocuments(reader);
  const known = new Map(sources.map((source) => [source.documentId, source]));
  const views = new Map<string, KeptCitationView>();
  const isClosedNow = createClosedCheck(reader);
  const withheld = new Set<DocumentId>();
  const isClosed = (document: DocumentId, words: string): boolean => withheld.has(document) || isClosedNow(document, words);

  function state(citation: Citation): SourceState {
    const found = states(citation);
    // What is gone and has words that are closed is named no more.
    if (found.kind === 'closed' && reader.document(citation.documentId) === null) withheld.add(citation.documentId);
    return found;
  }

  return {
    state,
    view(citation) {
      const { passageId, revision, range } = citation;
      const place = `${passageId} ${revision} ${range.start}-${range.end}`;
      const before = views.get(place);
      if (before !== undefined) return before;
      const view = keptCitationView(citation, views.size + 1, state(citation), known.get(citation.documentId) ?? null, documents);
      views.set(place, view);
      return view;
    },
    withheld: (citations) => citations.some((citation) => state(citation).kind === 'closed'),
    isClosed,
    name: (text) => openName(text, sources, isClosed),
    all: () => [...views.values()],
  };
}
