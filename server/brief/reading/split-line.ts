import { MAX_UNIT_LENGTH } from '#domain/passage.ts';
import { type Range, sentences } from '#domain/sentence.ts';
import type { PassageLine } from './passage-lines.ts';
import { headingAt } from './run-in-heading.ts';

/** Marks that open a point inside a table cell: «* », «• », « o ». */
const INNER_MARK = /(?:^|\s)(?:[*•▪]\s?|o\s+|[-–]\s*)(?=\p{Lu})/gu;
/** A label inside a cell starts something else: «… kulturbygging. Resultatmål: …». */
const INNER_LABEL = /\s(?=\p{Lu}[\p{L}/-]{2,30}(?:\s?[-/]?\s?og\s\p{L}+)?:(?:\s|$))/gu;
const OPENING_MARK = /^(?:[*•▪–-]\s*|o\s+(?=\p{Lu})|\d{1,2}[.)](?=\p{L})|[a-zæøå]\)\s+)+/iu;
/** Rows with all cells this short are read as one: «26. april 2023 | Styret | Høringssvar». Range 60–120. */
const SHORT_CELL = 90;
/** More points than a cell has; keeps those of the columns apart. */
const MOST_POINTS = 1_000;

/** Words that can be quoted by themselves, and which point of the block they belong to, from 0. */
export type LinePiece = Range & { readonly point: number };

/**
 * The pieces of a block in order, without the marks before them: sentences of running text, an item whole or, when it is too long, in
 * as few parts as it takes. A table row has a point for each mark in it; other blocks have one.
 *
 * @param headingsRunIn a cell may end in the heading of what follows (see `headingAt`), which is left out
 */
export function splitLine(text: string, line: PassageLine, headingsRunIn = false): LinePiece[] {
  const whole = text.slice(line.range.start, line.range.end);
  return piecesOf(whole, line, headingsRunIn)
    .map((piece) => ({ ...withoutMark(whole, piece), point: piece.point }))
    .filter(({ start, end }) => end > start)
    .map(({ start, end, point }) => ({ start: start + line.range.start, end: end + line.range.start, point }));
}

function piecesOf(block: string, { kind }: PassageLine, headingsRunIn: boolean): LinePiece[] {
  const onePoint = (ranges: readonly Range[]): LinePiece[] => ranges.map((range) => ({ ...range, point: 0 }));
  if (kind === 'row') return rowPieces(block, headingsRunIn);
  return onePoint(kind === 'item' ? parts(block, all(block)) : sentences(block));
}

/** The cells side by side of a row are about its first point; a mark inside a cell opens another. */
function rowPieces(row: string, headingsRunIn: boolean): LinePiece[] {
  const cells = cut(row, / \| /gu);
  if (cells.length > 1 && cells.every(({ start, end }) => end - start <= SHORT_CELL)) return [{ ...all(row), point: 0 }];
  return cells.flatMap((cell, column) =>
    within(row, cell, INNER_MARK).flatMap((marked, index) =>
      within(row, marked, INNER_LABEL)
        .map((piece) => (headingsRunIn ? withoutHeading(row, piece) : piece))
        .flatMap((piece) => parts(row, piece))
        .map((piece) => ({ ...piece, point: index === 0 ? 0 : column * MOST_POINTS + index })),
    ),
  );
}

/** The parts of `range` between marks. */
function within(row: string, range: Range, mark: RegExp): Range[] {
  return shift(cut(row.slice(range.start, range.end), mark), range.start);
}

/** Words that may be the heading of what follows say nothing of what stands before them, nor by themselves. */
function withoutHeading(row: string, range: Range): Range {
  return trimmed(row, { start: range.start, end: range.start + (headingAt(row.slice(range.start, range.end)) ?? range.end - range.start) });
}

/** `range` as sentences that stay together as far as there is room: the first of a note often says only what the next is about. */
function parts(block: string, range: Range): Range[] {
  const together: Range[] = [];
  for (const sentence of shift(sentences(block.slice(range.start, range.end)), range.start)) {
    const last = together.at(-1);
    if (last !== undefined && sentence.end - last.start <= MAX_UNIT_LENGTH)
      together[together.length - 1] = { start: last.start, end: sentence.end };
    else together.push(sentence);
  }
  return together;
}

function shift(ranges: readonly Range[], by: number): Range[] {
  return ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/** What stands between the marks. */
function cut(text: string, mark: RegExp): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(mark)) {
    ranges.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  ranges.push({ start, end: text.length });
  return ranges.map((range) => trimmed(text, range)).filter(({ start: from, end }) => end > from);
}

function all(text: string): Range {
  return trimmed(text, { start: 0, end: text.length });
}

function withoutMark(text: string, range: Range): Range {
  const mark = OPENING_MARK.exec(text.slice(range.start, range.end));
  return trimmed(text, { start: range.start + (mark?.[0].length ?? 0), end: range.end });
}

function trimmed(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
