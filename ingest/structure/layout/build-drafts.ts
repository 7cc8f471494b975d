import type { Style } from './document-style.ts';
import type { Draft, TextDraft } from './draft.ts';
import { headingNumber, isHeadingLine } from './heading-line.ts';
import type { PlacedText } from './join-lines.ts';
import type { Line, Segment } from './line.ts';
import { seamOf } from './line-seam.ts';
import { type Marker, readMarker } from './list-marker.ts';

export type PageContext = {
  readonly style: Style;
  readonly height: number;
  /** Lines of a slide's title; empty where the page is no slide. */
  readonly title: ReadonlySet<Line>;
  readonly place: (segments: readonly Segment[], text: string) => PlacedText;
};

/** Times the size of running text below which text at the foot of a page is a note. */
const NOTE_SIZE = 0.9;
const FOOT_OF_PAGE = 0.55;
const LONGEST_WRAPPED_HEADING = 220;
/** Points; wide enough to count as a deeper mark. */
const INNER_MARK_INDENT = 9;

/** Adds a line to the drafts: to the last one when it goes on there, else as a draft of its own. */
export function addLine(drafts: Draft[], line: Line, page: PageContext): void {
  const open = lastOpen(drafts, line);
  const before = open?.lines.at(-1);
  const text = open?.texts.at(-1)?.text ?? '';
  const seam = open === null || before === undefined ? null : seamOf(before, text, line, page.style);
  const marked = markerOf(line, open, seam);
  const gapAbove = seam === null || !seam.tight;

  if (page.title.has(line)) {
    if (open?.title === true && seam !== null && before?.page === line.page) append(open, line, page);
    else drafts.push(draftOf('heading', line, null, page));
    return;
  }
  if (isNote(line, page) && (marked !== null || /^\d{1,2}\s?\p{L}/u.test(line.text))) {
    drafts.push(draftOf('footnote', line, null, page));
    return;
  }
  const isBullet = marked?.kind === 'bullet';
  const wraps =
    open?.kind === 'heading' &&
    !open.title &&
    seam !== null &&
    seam.tight &&
    seam.sameStyle &&
    !seam.endedEarly &&
    headingNumber(line.text) === null;
  if (!isBullet && (wraps || isHeadingLine(line, page.style, gapAbove))) {
    const runsOn = open?.kind === 'paragraph' && seam !== null && seam.tight && seam.sameStyle && !seam.endedEarly;
    if (open !== null && (wraps || runsOn)) {
      append(open, line, page);
      // Whole paragraphs in bold are not headings.
      if (joinedLength(open) > LONGEST_WRAPPED_HEADING) open.kind = 'paragraph';
    } else {
      drafts.push(draftOf('heading', line, marked, page));
    }
    return;
  }
  if (marked !== null) {
    drafts.push(draftOf('list-item', line, marked, page));
    return;
  }
  if (open !== null && seam !== null && belongsTo(open, line, seam)) append(open, line, page);
  else drafts.push(draftOf('paragraph', line, null, page));
}

/** The draft a line could go on in. A note at the foot of the page before does not stop a sentence from going on. */
function lastOpen(drafts: readonly Draft[], line: Line): TextDraft | null {
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    if (draft === undefined || draft.kind === 'row') return null;
    if (draft.kind === 'footnote' && (draft.page !== line.page || isAbove(line, draft))) continue;
    return draft;
  }
  return null;
}

function isAbove(line: Line, draft: TextDraft): boolean {
  const last = draft.lines.at(-1);
  return last !== undefined && (line.y < last.y || line.size > 1.05 * last.size);
}

function isNote(line: Line, page: PageContext): boolean {
  return line.size <= NOTE_SIZE * page.style.size && line.y > FOOT_OF_PAGE * page.height;
}

function joinedLength(draft: TextDraft): number {
  return draft.texts.reduce((sum, { text }) => sum + text.length, 0);
}

type LineSeam = ReturnType<typeof seamOf>;

function markerOf(line: Line, open: TextDraft | null, seam: LineSeam | null): Marker | null {
  const [first] = line.segments;
  const marker = first === undefined ? null : readMarker(first);
  if (marker === null || first === undefined) return null;
  const rest = line.text.slice(marker.length).trim();
  if (rest === '') return null;
  const runsOn =
    open !== null &&
    open.kind !== 'heading' &&
    seam !== null &&
    seam.tight &&
    !seam.endedEarly &&
    !/[.:;!?]$/u.test(open.texts.at(-1)?.text ?? '');
  if (marker.kind === 'bullet') {
    const ambiguous = /^[-–—o*»→·]$/u.test(marker.printed);
    return ambiguous && runsOn && open.kind === 'paragraph' ? null : marker;
  }
  const follows = open?.marker?.kind === 'number' && marker.order !== null && open.marker.order === marker.order - 1;
  if (follows) return marker;
  if (runsOn || (open?.kind === 'heading' && seam?.tight === true && seam.sameStyle)) return null;
  const bracket = marker.printed.endsWith(')');
  if (marker.order === null) return bracket || /^[aAi]/u.test(marker.printed) || open?.marker?.order === null ? marker : null;
  return bracket || /^[\p{Lu}«"“\d(]/u.test(rest) ? marker : null;
}

function belongsTo(open: TextDraft, line: Line, seam: LineSeam): boolean {
  if (open.kind === 'heading') return false;
  if (open.kind === 'footnote') return seam.tight && seam.sameStyle;
  if (seam.goesOn && seam.sameStyle) return true;
  if (!seam.tight || !seam.sameStyle) return false;
  if (open.kind === 'list-item') {
    const hangs = line.x >= (open.lines[0]?.x ?? open.left) + 0.5 * line.size;
    return hangs ? !(seam.endedEarly && /^\p{Lu}/u.test(line.text)) : !seam.endedEarly && !/[.!?]$/u.test(open.texts.at(-1)?.text ?? '');
  }
  return !seam.endedEarly;
}

function append(draft: TextDraft, line: Line, page: PageContext): void {
  draft.lines.push(line);
  draft.texts.push(page.place(line.segments, line.text));
}

function draftOf(kind: TextDraft['kind'], line: Line, marker: Marker | null, page: PageContext): TextDraft {
  const takesMark = kind === 'list-item' && marker !== null;
  const [first, ...rest] = line.segments;
  const title = page.title.has(line);
  if (!takesMark || first === undefined) {
    return { kind, page: line.page, lines: [line], texts: [page.place(line.segments, line.text)], marker, left: line.x, title };
  }
  const marksAlone = rest.length > 0 && first.text.length <= marker.length;
  const marked = line.text.slice(marker.length).trim();
  const inner = marker.kind === 'bullet' ? secondMark(marked) : null;
  const text = inner === null ? marked : marked.slice(inner.length).trim();
  // «• – under», «• - under»: the inner dash is a level of its own.
  const left = inner?.kind === 'bullet' ? line.x + INNER_MARK_INDENT : line.x;
  return {
    kind,
    page: line.page,
    lines: [line],
    texts: [page.place(marksAlone ? rest : line.segments, text)],
    marker: inner ?? marker,
    left,
    title,
  };
}

/** A mark within a mark, as slide programs write «• 1. Klima» and «• – under»; null when the text only looks like it. */
function secondMark(text: string): Marker | null {
  const inner = readMarker({ text, symbol: false });
  if (inner === null) return null;
  const rest = text.slice(inner.length);
  if (inner.kind === 'bullet') return /^\p{L}/u.test(rest) ? inner : null;
  return /^[\p{Lu}«"]/u.test(rest) || inner.printed.endsWith(')') ? inner : null;
}
