import type { BlockDraft } from '../blocks/block-draft.ts';
import { leadingMarker } from '../blocks/list-marker.ts';
import { typedLists } from '../blocks/typed-lists.ts';

const LONGEST_HEADING = 100;
/** A line shorter than this share of the longest in its paragraph was ended on purpose. */
const SHORT_LINE = 0.7;
/** Lines longer than this are whole paragraphs, never wrapped text. */
const LONGEST_WRAPPED_LINE = 160;
const UNDERLINE = /^\s*(?:={3,}|-{3,}|~{3,}|\*{3,}|#{3,}|\^{3,}|"{3,})\s*$/u;

/** Plain text in paragraphs, lists and headings. Any kind of line break; a blank line parts paragraphs. */
export function textBlocks(text: string): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length > 0) drafts.push(...groupBlocks(lines));
    lines = [];
  };
  for (const line of text.replace(/\0/gu, '').split(/\r\n|[\n\r\f\u2028\u2029]/u)) {
    if (line.trim() === '') flush();
    else lines.push(line);
  }
  flush();
  return typedLists(drafts);
}

/** One group of lines without a blank line between them. */
function groupBlocks(group: readonly string[]): BlockDraft[] {
  const lines = [...group];
  const drafts: BlockDraft[] = [];
  // reStructuredText and older notes draw a line over the heading too.
  if (lines.length >= 3 && isUnderline(lines[0]) && isUnderline(lines[2])) lines.shift();
  while (lines.length >= 2 && isUnderline(lines[1]) && isHeadingLength(lines[0])) {
    const [title = '', rule = ''] = lines.splice(0, 2);
    drafts.push({ kind: 'heading', level: /[=#*]/u.test(rule) ? 1 : 2, text: title });
  }
  if (lines.length > 0 && isCapitals(lines[0] ?? '') && (lines.length === 1 || !isCapitals(lines[1] ?? ''))) {
    drafts.push({ kind: 'heading', level: 2, text: lines.shift() ?? '' });
  }
  const longest = Math.max(0, ...lines.map((line) => line.trim().length));
  let paragraph: string[] = [];
  let level = 1;
  const flush = (): void => {
    if (paragraph.length > 0) drafts.push(paragraphOf(paragraph, level));
    paragraph = [];
  };
  for (const line of lines) {
    if (isUnderline(line)) {
      flush();
      continue;
    }
    const previous = paragraph.at(-1);
    const marked = leadingMarker(line) !== null;
    if (previous !== undefined && (marked || endsHere(previous, line, longest))) flush();
    if (paragraph.length === 0) level = 1 + Math.floor(indentOf(line) / 2);
    paragraph.push(line);
  }
  flush();
  return drafts;
}

function paragraphOf(lines: readonly string[], indentLevel: number): BlockDraft {
  const text = joinWrapped(lines);
  const found = leadingMarker(text);
  // A bullet is a list for certain; numbers are weighed against their neighbours in `typedLists`.
  return found !== null && !found.ordered
    ? { kind: 'list-item', level: Math.min(indentLevel, 6), marker: found.marker, text: found.rest }
    : { kind: 'paragraph', text };
}

/** A word parted at the line end is joined; a hyphen before a capital or «og» belongs to the word. */
function joinWrapped(lines: readonly string[]): string {
  let text = '';
  for (const raw of lines) {
    const line = raw.trim();
    if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line) && !/^(?:og|eller|samt|til)(?!\p{L})/u.test(line)) text = text.slice(0, -1) + line;
    else text += text === '' ? line : ` ${line}`;
  }
  return text;
}

function endsHere(previous: string, line: string, longest: number): boolean {
  const before = previous.trim();
  if (before.length > LONGEST_WRAPPED_LINE || line.trim().length > LONGEST_WRAPPED_LINE) return true;
  // An indented line goes on with the list item above it.
  if (leadingMarker(previous) !== null && indentOf(line) > indentOf(previous)) return false;
  return before.length < longest * SHORT_LINE && !(/[\p{L},-]$/u.test(before) && /^\s*\p{Ll}/u.test(line));
}

function indentOf(line: string): number {
  return (/^[ \t]*/u.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}

function isUnderline(line: string | undefined): boolean {
  return line !== undefined && UNDERLINE.test(line);
}

function isHeadingLength(line: string | undefined): boolean {
  return line !== undefined && line.trim().length <= LONGEST_HEADING;
}

function isCapitals(line: string): boolean {
  const letters = line.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 4 && isHeadingLength(line) && line === line.toUpperCase() && /\p{Lu}/u.test(line) && leadingMarker(line) === null
  );
}
