import type { Box } from '#domain/locator.ts';
import { raisedText } from '../../parse/blocks/raised-text.ts';
import type { TextItem } from '../../parse/parsed-document.ts';
import { boundsOf, type Segment } from './line.ts';

/** Part of the smaller line height two runs must share to stand on one line. */
const SAME_LINE_OVERLAP = 0.55;
/** Parts of the font size. A narrower gap is inside a word; a wider one parts two segments. */
const WORD_GAP = 0.16;
const SEGMENT_GAP = 1.25;
/** A justified line may open its spaces this far when the file itself wrote a space there. */
const WRITTEN_SPACE_GAP = 1.7;
/** Font sizes, points and rows that make up a gutter seen over many rows. */
const NARROW_GUTTER = 0.6;
const EDGE_STEP = 2;
const LEAST_EDGE_ROWS = 4;
/** Parts of the font size of the line: a note mark or an exponent is smaller than the first, and its base line higher by the second. */
const RAISED_SIZE = 0.85;
const RAISED_BY = 0.15;
const RAISED_IN_FULL_SIZE = 0.25;
/** Characters. A figure may well be shorter than its note mark «1, 2». */
const LONGEST_MARK = 6;
/** The base line, as a part of the height of the line box. */
const BASE_LINE = 0.8;
const SYMBOL_FONT = /symbol|wingdings|webdings|dingbat/iu;

type Placed = { readonly item: TextItem; readonly spaceBefore: boolean };

/** Joins the runs of one page into rows of segments, top to bottom and left to right. */
export function readSegments(items: readonly TextItem[], rules: readonly Box[]): Segment[][] {
  const rows = rowsOf(items);
  const edges = columnEdges(rows);
  const uprights = rules.filter((rule) => rule.height > rule.width);
  return rows.map((row) => segmentsOf(row, edges, uprights));
}

/** Left edges, in steps of `EDGE_STEP`, where text starts after a gap on many rows: a gutter too narrow to show on one row alone. */
function columnEdges(rows: readonly (readonly Placed[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    row.forEach(({ item }, index) => {
      const before = row[index - 1]?.item;
      if (before === undefined || item.x - before.x - before.width < NARROW_GUTTER * item.height) return;
      const edge = Math.round(item.x / EDGE_STEP);
      counts.set(edge, (counts.get(edge) ?? 0) + 1);
    });
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_EDGE_ROWS).map(([edge]) => edge));
}

function rowsOf(items: readonly TextItem[]): Placed[][] {
  const visible = withSpaces(items).sort((a, b) => middle(a.item) - middle(b.item));
  const rows: { top: number; bottom: number; placed: Placed[] }[] = [];
  for (const placed of visible) {
    const { y, height } = placed.item;
    // Rows overlap only with near neighbours, so looking back a few is enough.
    const row = rows.slice(-6).findLast(({ top, bottom }) => {
      const shared = Math.min(bottom, y + height) - Math.max(top, y);
      return shared >= SAME_LINE_OVERLAP * Math.min(bottom - top, height);
    });
    if (row === undefined) {
      rows.push({ top: y, bottom: y + height, placed: [placed] });
    } else {
      row.placed.push(placed);
      if (height > row.bottom - row.top) {
        row.top = y;
        row.bottom = y + height;
      }
    }
  }
  return rows.sort((a, b) => a.top - b.top).map(({ placed }) => placed.sort((a, b) => a.item.x - b.item.x));
}

function withSpaces(items: readonly TextItem[]): Placed[] {
  const placed: Placed[] = [];
  let space = false;
  for (const item of items) {
    if (item.text.trim() === '') {
      space = true;
      continue;
    }
    placed.push({ item, spaceBefore: space || /^\s/u.test(item.text) });
    space = /\s$/u.test(item.text);
  }
  return placed;
}

function middle(item: TextItem): number {
  return item.y + item.height / 2;
}

function segmentsOf(row: readonly Placed[], edges: ReadonlySet<number>, uprights: readonly Box[]): Segment[] {
  const middleOfRow = row[0] === undefined ? 0 : middle(row[0].item);
  const crossing = uprights.filter(({ y, height }) => y <= middleOfRow && y + height >= middleOfRow).map(({ x, width }) => x + width / 2);
  const segments: Segment[] = [];
  let before: TextItem | null = null;
  for (const { item, spaceBefore } of row) {
    const last = segments.at(-1);
    const piece = segmentOf(item);
    const isMark = isRaised(item, row);
    const afterLoneMark = before !== null && last?.text === before.text.trim() && isRaised(before, row);
    before = item;
    if (last === undefined) {
      segments.push(piece);
      continue;
    }
    const gap = item.x - (last.x + last.width);
    const size = Math.min(last.size, item.height);
    const reach = spaceBefore && last.symbol === piece.symbol ? WRITTEN_SPACE_GAP : SEGMENT_GAP;
    const atEdge = gap >= NARROW_GUTTER * item.height && edges.has(Math.round(item.x / EDGE_STEP));
    const ruled = crossing.some((x) => x > last.x + last.width - 2 && x < item.x + 2);
    if (gap > reach * Math.max(last.size, item.height) || atEdge || ruled || last.symbol !== piece.symbol) {
      segments.push(piece);
    } else if (!isShadow(last, piece, gap)) {
      const marked = isMark && !afterLoneMark && gap <= WORD_GAP * last.size;
      const joined = marked ? { ...piece, text: raisedText(piece.text) } : piece;
      const parted = !marked && (spaceBefore || afterLoneMark || gap > WORD_GAP * size);
      segments[segments.length - 1] = join(last, joined, parted ? ' ' : '');
    }
  }
  return segments;
}

/** A note mark or an exponent stands above the base line of the words on its line. */
function isRaised(item: TextItem, row: readonly Placed[]): boolean {
  return row.some(({ item: other }) => {
    const raised = (baseLine(other) - baseLine(item)) / other.height;
    const smaller = item.height <= RAISED_SIZE * other.height;
    return raised >= (smaller ? RAISED_BY : RAISED_IN_FULL_SIZE) && item.text.trim().length < other.text.trim().length + LONGEST_MARK;
  });
}

function baseLine({ y, height }: TextItem): number {
  return y + BASE_LINE * height;
}

/** The same words drawn twice, a little apart, to look bold or shadowed. */
function isShadow(last: Segment, piece: Segment, gap: number): boolean {
  return gap < -0.5 * piece.width && last.text.endsWith(piece.text);
}

function segmentOf(item: TextItem): Segment {
  const text = item.text.replace(/\s+/gu, ' ').trim();
  const lead = item.text.length - item.text.trimStart().length;
  const tail = item.text.length - item.text.trimEnd().length;
  const perCharacter = item.width / item.text.length;
  return {
    text,
    x: item.x + lead * perCharacter * 0.5,
    y: item.y,
    width: Math.max(0, item.width - (lead + tail) * perCharacter * 0.5),
    height: item.height,
    size: item.height,
    bold: item.bold,
    symbol: SYMBOL_FONT.test(item.fontName),
  };
}

function join(last: Segment, piece: Segment, space: string): Segment {
  const larger = last.text.length >= piece.text.length ? last : piece;
  return {
    ...boundsOf([last, piece]),
    text: last.text + space + piece.text,
    size: larger.size,
    bold: larger.bold,
    symbol: last.symbol,
  };
}
