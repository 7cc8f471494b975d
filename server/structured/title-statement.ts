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
/** Part of a title's words a line must have to say which document it is. Range 0.4–0.8; judged on the 22 documents at hand. */
const TELLING_SHARE = 0.5;
/** Words of at least two letters in a line that says something; a date, «Politisk samarbeid:» and the like have fewer. Range 3–5. */
const FEWEST_WORDS = 3;

export type TitleStatement = {
  readonly statement: Statement;
  /** True when its words say which document it is; otherwise the title must be told besides. */
  readonly names: boolean;
};

/**
 * Shows that a document exists: its title where it stands in the text. A title that is a heading stands above the passages, not in them,
 * and one from the file's name or properties stands nowhere; then it is the line near the start that shares the most words with the title,
 * or else the first that says something, so that what is cited is always verbatim and opens. null when there is no text at all.
 */
export function titleStatement(document: Document, reader: ArchiveReader): TitleStatement | null {
  const passages = openingPassages(document, reader);
  const { value, quote } = document.metadata.title;
  const title = titleIn(passages, value) ?? titleIn(passages, quote);
  const nearest = title === null ? nearestLine(passages, value) : null;
  const citation = title ?? (nearest === null ? null : citeRange(nearest.passage, nearest.range));
  const made = citation === null ? null : statement(citation.quote, [citation]);
  return made === null ? null : { statement: made, names: nearest === null || nearest.share >= TELLING_SHARE };
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

type Place = { readonly passage: Passage; readonly range: Range };

function nearestLine(passages: readonly Passage[], title: string): (Place & { readonly share: number }) | null {
  const wanted = new Set(longWords(title));
  const lines = places(passages);
  const telling = lines.filter((place) => saysSomething(textAt(place)));
  let best: (Place & { readonly share: number }) | null = null;
  for (const place of telling.length > 0 ? telling : lines) {
    const shared = new Set(longWords(textAt(place)).filter((word) => wanted.has(word))).size;
    const share = wanted.size === 0 ? 0 : shared / wanted.size;
    if (best === null || share > best.share) best = { ...place, share };
  }
  return best;
}

function saysSomething(line: string): boolean {
  return !line.endsWith(':') && (line.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST_WORDS;
}

function places(passages: readonly Passage[]): Place[] {
  return passages.flatMap((passage) => sentences(passage.text).map((range) => ({ passage, range })));
}

function textAt({ passage, range }: Place): string {
  return passage.text.slice(range.start, range.end).trim();
}

function longWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD);
}
