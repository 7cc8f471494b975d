import type { PassageId } from '#domain/ids.ts';
import type { Passage } from '#domain/passage.ts';
import type { ArchiveReader, StoredDocument } from '../../../ingest/store/archive-reader.ts';
import { documentSummary } from './document-view.ts';
import type { DocumentItem } from './documents-view.ts';
import { pageViewNumber } from './locator-view.ts';
import { replacementOf } from './open-document.ts';
import { outcomeView } from './outcome-view.ts';
import { placeHref } from './place-href.ts';

type Reader = Pick<ArchiveReader, 'document' | 'pageLabels' | 'passage'>;

/** Characters shown on either side of the words. */
const BESIDE = 90;

/**
 * @param place the passage that holds the words, or null
 * @param text the words searched for
 */
export function documentItem(reader: Reader, document: StoredDocument, place: PassageId | null, text: string): DocumentItem {
  const [current] = document.revisions;
  const passage = place === null ? null : reader.passage(place);
  return {
    ...documentSummary(document, replacementOf(reader, document)),
    revisionCount: Math.max(1, document.revisions.length),
    ingestedAt: current?.ingestedAt ?? null,
    outcome: outcomeView(document.outcome),
    hit: passage === null || passage.documentId !== document.id ? null : hitView(reader, passage, document.metadata.title.value, text),
  };
}

/** null when the words stand in the title and not in the passage. */
function hitView(reader: Reader, passage: Passage, title: string, text: string): DocumentItem['hit'] {
  const { documentId, revision, ordinal, spans } = passage;
  const { start, end } = wordsIn(passage.text, text);
  if (end === start && wordsIn(title, text).end > 0) return null;
  const from = atWord(passage.text, Math.max(0, start - BESIDE), start);
  const to = atWord(passage.text, Math.min(passage.text.length, end + BESIDE), end);
  const place = spans.find((span) => span.end > start)?.place ?? spans[0]?.place;
  const page = place === undefined ? 1 : pageViewNumber(place, reader.pageLabels(documentId));
  // Words found in another form than they were typed in: the whole passage is marked.
  const range = end > start ? { start, end } : { start: 0, end: passage.text.length };
  return {
    before: `${from > 0 ? '… ' : ''}${passage.text.slice(from, start)}`,
    words: passage.text.slice(start, end),
    after: `${passage.text.slice(end, to)}${to < passage.text.length ? ' …' : ''}`,
    href: placeHref({ documentId, revision, ordinal, range, page }),
  };
}

/** The first word of the text that begins as a typed word does; empty at the start when none does. */
function wordsIn(text: string, typed: string): { readonly start: number; readonly end: number } {
  const stems = typed.match(/[\p{L}\p{N}]+/gu)?.map((word) => stemLike(word.toLowerCase())) ?? [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0].toLowerCase();
    if (stems.some((stem) => word.startsWith(stem))) return { start: match.index, end: match.index + match[0].length };
  }
  return { start: 0, end: 0 };
}

/** Roughly without its ending, so that «kommunene» shows «kommuner». */
function stemLike(word: string): string {
  return word.length > 5 ? word.slice(0, Math.max(4, word.length - 2)) : word;
}

/** The place moved towards `inner` so that it does not cut a word. */
function atWord(text: string, at: number, inner: number): number {
  if (at === 0 || at === text.length) return at;
  const space = at < inner ? text.indexOf(' ', at) : text.lastIndexOf(' ', at);
  return space < 0 || (at < inner ? space > inner : space < inner) ? at : space;
}
