import { type Citation, cite } from '#domain/citation.ts';
import { type DocumentId, passageId } from '#domain/ids.ts';
import type { Passage } from '#domain/passage.ts';
import type { ArchiveReader, StoredDocument } from '../../../ingest/store/archive-reader.ts';

/** What has become of a cited place since it was cited. */
export type SourceState =
  | { readonly kind: 'as-cited' }
  /** Another document replaces this one; the words stand where they stood. */
  | { readonly kind: 'replaced'; readonly by: StoredDocument }
  /** The document has new content. `now` = the same words in it, or null when they are gone. */
  | { readonly kind: 'changed'; readonly now: Citation | null }
  /** No longer in the archive. */
  | { readonly kind: 'removed' }
  /** Closed to readers since; neither the words nor the title may be shown. */
  | { readonly kind: 'closed' };

export type SourceStates = (citation: Citation) => SourceState;

/** True when the words stand in the archive today. */
export function quoteStands(state: SourceState): boolean {
  return state.kind === 'as-cited' || state.kind === 'replaced' || (state.kind === 'changed' && state.now !== null);
}

/** True when a statement must be looked at again: its words or its source are gone, or another document has taken the source's place. */
export function isAffecting(state: SourceState): boolean {
  return state.kind === 'replaced' || !quoteStands(state);
}

export type SourceReader = Pick<ArchiveReader, 'document' | 'passage' | 'isClosed' | 'withholds'>;

/** Passages of a changed document looked through for words that have moved. Range 500–20,000; a thousand pages have about 5,000. */
const MOST_PASSAGES = 5_000;

/** Looks up each source once; for one response, as the archive may change. */
export function createSourceStates(reader: SourceReader): SourceStates {
  const documents = new Map<DocumentId, StoredDocument | null>();

  function openDocument(id: DocumentId): StoredDocument | null {
    const known = documents.get(id);
    if (known !== undefined) return known;
    const document = reader.document(id);
    documents.set(id, document);
    return document;
  }

  return function sourceState(citation) {
    const { documentId, revision, quote } = citation;
    const document = openDocument(documentId);
    if (document === null || document.access === 'closed') {
      const closed = document !== null || reader.isClosed(documentId) || reader.withholds(quote, { documentId, revision });
      return { kind: closed ? 'closed' : 'removed' };
    }
    const now = document.revision === revision ? citation : citedAnew(citation, reader);
    if (now === null) return reader.withholds(quote, { revision }) ? { kind: 'closed' } : { kind: 'changed', now };
    const by = document.replacedBy === null ? null : openDocument(document.replacedBy);
    if (by !== null && by.access === 'open') return { kind: 'replaced', by };
    return now === citation ? { kind: 'as-cited' } : { kind: 'changed', now };
  };
}

/** Tells whether words of a document, quoted or its title, are closed now. */
export type ClosedCheck = (id: DocumentId, words: string) => boolean;

/** Tells whether a document that was open once is closed now, or words of it; for one response, as the archive may change. */
export function createClosedCheck(reader: SourceReader): ClosedCheck {
  return function isClosed(id, words) {
    const document = reader.document(id);
    if (document === null) return reader.isClosed(id) || reader.withholds(words, { documentId: id });
    if (document.access === 'closed') return true;
    return reader.withholds(words) && document.metadata.title.value !== words && !standsIn(id, words, reader);
  };
}

/** In the text, or as a heading over it. */
function standsIn(id: DocumentId, words: string, reader: Pick<ArchiveReader, 'passage'>): boolean {
  for (const passage of passagesOf(id, reader)) {
    if ([...passage.headings, ...passage.tableHeader].includes(words) || inPassage(passage, words) !== null) return true;
  }
  return false;
}

/** The same words in the document as it is now, first where they stood. */
function citedAnew({ documentId, passageId: before, quote }: Citation, reader: Pick<ArchiveReader, 'passage'>): Citation | null {
  const there = inPassage(reader.passage(before), quote);
  if (there !== null) return there;
  for (const passage of passagesOf(documentId, reader)) {
    const found = inPassage(passage, quote);
    if (found !== null) return found;
  }
  return null;
}

function* passagesOf(documentId: DocumentId, reader: Pick<ArchiveReader, 'passage'>): Generator<Passage> {
  for (let ordinal = 1; ordinal <= MOST_PASSAGES; ordinal++) {
    const passage = reader.passage(passageId(documentId, ordinal));
    if (passage === null) return;
    yield passage;
  }
}

function inPassage(passage: Passage | null, quote: string): Citation | null {
  if (passage === null) return null;
  // The longest word must be there whatever line breaks have moved; the whole check is far slower.
  const [longest = ''] = quote.match(/[\p{L}\p{N}]+/gu)?.toSorted((a, b) => b.length - a.length) ?? [];
  return passage.text.includes(longest) ? cite(passage, quote) : null;
}
