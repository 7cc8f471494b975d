import { type Citation, cite, citeRange } from '#domain/citation.ts';
import type { Document } from '#domain/document.ts';
import { passageId } from '#domain/ids.ts';
import type { Passage } from '#domain/passage.ts';
import { type Range, sentences } from '#domain/sentence.ts';
import { type Statement, statement } from '#domain/statement.ts';
import type { ArchiveReader } from '../../ingest/store/archive-reader.ts';

/** A title stands among the first passages; further in, the same words are a mention. Range 1–5. */
const PASSAGES_WITH_TITLE = 3;

/** A title's shorter words say too little to know a sentence by. Characters, range 3–6. */
const SHORTEST_WORD = 4;

/**
 * Shows that a document exists: its title where it stands in the text. A title that is a heading stands above the passages, not in
 * them, and one from the file's name or properties stands nowhere; then it is the sentence near the start that shares the most words
 * with the title, or else the very first one, so that what is cited is always verbatim and opens. null when there is no text at all.
 */
export function titleStatement(document: Document, reader: ArchiveReader): Statement | null {
  const passages = openingPassages(document, reader);
  const { value, quote } = document.metadata.title;
  const citation = titleIn(passages, value) ?? titleIn(passages, quote) ?? nearest(passages, value);
  return citation === null ? null : statement(citation.quote, [citation]);
}

function openingPassages({ id }: Document, reader: ArchiveReader): Passage[] {
  const passages: Passage[] = [];
  for (let ordinal = 1; ordinal <= PASSAGES_WITH_TITLE; ordinal++) {
    const passage = reader.passage(passageId(id, ordinal));
    if (passage === null) break;
    passages.push(passage);
  }
  return passages;
}

function titleIn(passages: readonly Passage[], title: string): Citation | null {
  for (const passage of passages) {
    const citation = cite(passage, title);
    if (citation !== null) return citation;
  }
  return null;
}

function nearest(passages: readonly Passage[], title: string): Citation | null {
  const wanted = new Set(longWords(title));
  let best: { readonly passage: Passage; readonly range: Range; readonly shared: number } | null = null;
  for (const passage of passages) {
    for (const range of sentences(passage.text)) {
      const shared = new Set(longWords(passage.text.slice(range.start, range.end)).filter((word) => wanted.has(word))).size;
      if (best === null || shared > best.shared) best = { passage, range, shared };
    }
  }
  return best === null ? null : citeRange(best.passage, best.range);
}

function longWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD);
}
