import type { DocumentId } from '#domain/ids.ts';
import { passageId } from '#domain/ids.ts';
import type { Passage } from '#domain/passage.ts';
import type { ArchiveReader } from '../../../ingest/store/archive-reader.ts';

/** The first `most` passages of a document in reading order. */
export function documentPassages(reader: Pick<ArchiveReader, 'passage'>, document: DocumentId, most: number): Passage[] {
  const passages: Passage[] = [];
  for (let ordinal = 1; ordinal <= most; ordinal++) {
    const passage = reader.passage(passageId(document, ordinal));
    if (passage === null) break;
    passages.push(passage);
  }
  return passages;
}

/** Passages `before` before and `after` after each of those found, with them, in reading order. */
export function surroundings(
  reader: Pick<ArchiveReader, 'passage'>,
  found: readonly Passage[],
  { before, after }: { readonly before: number; readonly after: number },
): Passage[] {
  const known = new Map(found.map((passage) => [passage.ordinal, passage]));
  const wanted = new Set(found.flatMap(({ ordinal }) => Array.from({ length: before + after + 1 }, (_, step) => ordinal - before + step)));
  const [first] = found;
  if (first === undefined) return [];
  return [...wanted]
    .toSorted((a, b) => a - b)
    .flatMap((ordinal) => (ordinal < 1 ? [] : (known.get(ordinal) ?? reader.passage(passageId(first.documentId, ordinal)) ?? [])));
}
