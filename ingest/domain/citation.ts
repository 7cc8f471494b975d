import type { Brand } from './brand.ts';
import type { Checksum, DocumentId, PassageId } from './ids.ts';
import { type Locator, type Mark, samePlace } from './locator.ts';
import type { Passage, PassageSpan } from './passage.ts';
import { findQuote } from './quote-check.ts';
import type { Range } from './sentence.ts';

/** Words that stand verbatim in a passage, and every place to open to see them. Made only by `cite` and `citeRange`. */
export type Citation = Brand<
  {
    readonly documentId: DocumentId;
    readonly revision: Checksum;
    readonly passageId: PassageId;
    /** Characters of the passage's text. */
    readonly range: Range;
    /** Those characters. */
    readonly quote: string;
    /** In reading order, at least one; more than one when the quote runs over a page break. */
    readonly locators: readonly [Locator, ...Locator[]];
    /** True when the words were read by OCR. */
    readonly ocr: boolean;
  },
  'Citation'
>;

/** Cites `quote` in `passage`, or null when the words do not stand there (see `findQuote` for what may differ). */
export function cite(passage: Passage, quote: string): Citation | null {
  const range = findQuote(passage.text, quote);
  return range === null ? null : citeRange(passage, range);
}

/** Cites the characters `range` of `passage`; null when the range is empty, outside the text or without a place. */
export function citeRange(passage: Passage, range: Range): Citation | null {
  const quote = passage.text.slice(range.start, range.end);
  if (range.start < 0 || range.end > passage.text.length || quote.trim() === '') return null;
  const [first, ...rest] = locatorsOf(passage.spans, range);
  if (first === undefined) return null;
  const { documentId, revision, id, ocr } = passage;
  return { documentId, revision, passageId: id, range, quote, locators: [first, ...rest], ocr } as unknown as Citation;
}

function locatorsOf(spans: readonly PassageSpan[], range: Range): Locator[] {
  const locators: Locator[] = [];
  for (const span of spans) {
    if (span.start >= range.end || span.end <= range.start) continue;
    const last = locators.at(-1);
    const piece = clip(span, range);
    if (last !== undefined && samePlace(last.place, span.place)) {
      locators[locators.length - 1] = {
        place: last.place,
        boxes: [...last.boxes, ...piece.boxes],
        marks: joinMarks([...last.marks, ...piece.marks]),
      };
    } else {
      locators.push(piece);
    }
  }
  return locators;
}

/** The part of a span inside the range; its box is cut in proportion to the characters. */
function clip(span: PassageSpan, range: Range): Locator {
  const start = Math.max(span.start, range.start);
  const end = Math.min(span.end, range.end);
  const mark: Mark = { block: span.block, start: span.blockStart + start - span.start, end: span.blockStart + end - span.start };
  if (span.box === null) return { place: span.place, boxes: [], marks: [mark] };
  const perCharacter = span.box.width / (span.end - span.start);
  const box = { ...span.box, x: span.box.x + (start - span.start) * perCharacter, width: (end - start) * perCharacter };
  return { place: span.place, boxes: [box], marks: [mark] };
}

function joinMarks(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last !== undefined && last.block === mark.block && mark.start <= last.end + 1) {
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    } else {
      joined.push(mark);
    }
  }
  return joined;
}
