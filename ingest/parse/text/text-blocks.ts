import type { BlockDraft } from '../blocks/block-draft.ts';
import { leadingMarker } from '../blocks/list-marker.ts';
import { namesPart, opensSak } from '../blocks/section-headings.ts';
import { typedLists } from '../blocks/typed-lists.ts';

const LONGEST_HEADING = 100;
/** Lines longer than this are whole paragraphs, never wrapped text. */
const LONGEST_WRAPPED_LINE = 160;
/** No one wraps text narrower than this; shorter lines were ended on purpose. */
const NARROWEST = 55;
/** Share of the width a wrapped line fills together with the word that did not fit; text wrapped by hand fills less. */
const FILLED = 0.85;
/** Share of the full lines that are no longer than the width; the others stick out. */
const MOST = 0.9;
/** Share of lines after a full one that start with a small letter where text is wrapped: some 0.75 in Norwegian prose. */
const FEWEST_GOING_ON = 0.25;
/** Fewer full lines tell nothing of that. */
const FEWEST_LINES = 5;
const UNDERLINE = /^\s*(?:={3,}|-{3,}|~{3,}|\*{3,}|#{3,}|\^{3,}|"{3,})\s*$/u;
/** «2 Bakgrunn», «3.1. Økonomi». */
const NUMBERED = /^\s*(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+\p{Lu}[^.!?;]*$/u;
const DEEPEST = 6;

/** A block with how far its first line is indented, in columns; `alone`: blank lines stand before and after it. */
type Indented = { readonly draft: BlockDraft; readonly indent: number; readonly alone: boolean };

/** Plain text in paragraphs, lists and headings. Any kind of line break; a blank line parts paragraphs. */
export function textBlocks(text: string): BlockDraft[] {
  const groups: string[][] = [[]];
  for (const line of text.replace(/\0/gu, '').split(/\r\n|[\n\r\f\u2028\u2029]/u)) {
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  const width = widthOf(groups);
  const blocks = groups.filter((group) => group.length > 0).flatMap((group) => groupBlocks(group, width));
  return nestedLists(numberedHeadings(blocks));
}

/**
 * The width the text is wrapped to, that of most of its full lines; endless where nothing is wrapped. Of lines that go on with a
 * sentence most start with a small letter.
 */
function widthOf(groups: readonly (readonly string[])[]): number {
  const lengths = groups.flat().map((line) => line.trimEnd().length);
  const full = lengths.filter((length) => length > NARROWEST && length <= LONGEST_WRAPPED_LINE).sort((a, b) => a - b);
  const width = full[Math.floor(full.length * MOST)] ?? NARROWEST;
  const next = groups.flatMap((group) => group.filter((_, at) => (group[at - 1]?.trimEnd().length ?? 0) >= width * FILLED));
  const going = next.filter((line) => /^\s*\p{Ll}/u.test(line)).length;
  return next.length < FEWEST_LINES || going >= next.length * FEWEST_GOING_ON ? width : Number.POSITIVE_INFINITY;
}

/** One group of lines without a blank line between them. */
function groupBlocks(group: readonly string[], width: number): Indented[] {
  const lines = [...group];
  const blocks: Indented[] = [];
  const pushHeading = (level: number, text: string): void =>
    void blocks.push({ draft: { kind: 'heading', level, text }, indent: 0, alone: false });
  // reStructuredText and older notes draw a line over the heading too.
  if (lines.length >= 3 && isUnderline(lines[0]) && isUnderline(lines[2])) lines.shift();
  while (lines.length >= 2 && isUnderline(lines[1]) && isHeadingLength(lines[0])) {
    const [title = '', rule = ''] = lines.splice(0, 2);
    pushHeading(/[=#*]/u.test(rule) ? 1 : 2, title);
  }
  if (lines.length > 0 && isCapitals(lines[0] ?? '') && (lines.length === 1 || !isCapitals(lines[1] ?? ''))) {
    pushHeading(2, lines.shift() ?? '');
  }
  let paragraph: string[] = [];
  const flush = (): void => {
    const alone = paragraph.length === group.length;
    if (paragraph.length > 0) blocks.push({ draft: paragraphOf(paragraph), indent: indentOf(paragraph[0] ?? ''), alone });
    paragraph = [];
  };
  for (const line of lines) {
    const previous = paragraph.at(-1);
    if (isUnderline(line) || leadingMarker(line) !== null || (previous !== undefined && endsHere(previous, line, width))) flush();
    if (!isUnderline(line)) paragraph.push(line);
  }
  flush();
  return blocks;
}

function paragraphOf(lines: readonly string[]): BlockDraft {
  const text = joinWrapped(lines);
  const found = leadingMarker(text);
  // A bullet is a list for certain; numbers are weighed against their neighbours in `typedLists`.
  return found !== null && !found.ordered
    ? { kind: 'list-item', level: 1, marker: found.marker, text: found.rest }
    : { kind: 'paragraph', text };
}

/** A word parted at the line end is joined; a hyphen before a capital or «og» belongs to the word. */
function joinWrapped(lines: readonly string[]): string {
  let text = '';
  for (const raw of lines) {
    const line = raw.trim();
    if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line) && !/^(?:og|eller|samt|til)(?!\p{L})/u.test(line)) text = text.slice(0, -1) + line;
    else if (/\p{Ll}-$/u.test(text) && /^\p{Lu}/u.test(line)) text += line;
    else text += text === '' ? line : ` ${line}`;
  }
  return text;
}

/**
 * Whether the line break was meant. A program breaks a line where the next word would not fit; a line that had room for it was ended on
 * purpose, unless what follows goes on in the middle of a sentence.
 */
function endsHere(previous: string, line: string, width: number): boolean {
  const before = previous.trim();
  const after = line.trim();
  if (before.length > LONGEST_WRAPPED_LINE || after.length > LONGEST_WRAPPED_LINE) return true;
  if ([before, after].some((text) => namesPart(text) || opensSak(text))) return true;
  // An indented line goes on with the list item above it.
  if (leadingMarker(previous) !== null && indentOf(line) > indentOf(previous)) return false;
  if (/\p{L}-$/u.test(before) || (/[\p{L},]$/u.test(before) && /^\p{Ll}/u.test(after))) return false;
  const word = /^\S+/u.exec(after)?.[0] ?? '';
  return previous.trimEnd().length + 1 + word.length < width * FILLED;
}

/** Items stand below those that are indented less, however much less; what is no item ends the list, unless it is indented into it. */
function nestedLists(blocks: readonly Indented[]): BlockDraft[] {
  const open: number[] = [];
  const listed = typedLists(
    blocks.map(({ draft }) => draft),
    blocks.map(({ indent }) => indent),
  );
  return listed.map((draft, index) => {
    const indent = blocks[index]?.indent ?? 0;
    if (draft.kind !== 'list-item') {
      if (draft.kind === 'heading' || indent === 0) open.length = 0;
      return draft;
    }
    while ((open.at(-1) ?? -1) > indent) open.pop();
    if ((open.at(-1) ?? -1) < indent) open.push(indent);
    return { ...draft, level: Math.min(open.length + draft.level - 1, DEEPEST) };
  });
}

/** Lines alone with a number that counts on over the text between them are its headings. */
function numberedHeadings(blocks: readonly Indented[]): Indented[] {
  const numbers = blocks.map(({ draft, alone }, index) => {
    const stands = alone && draft.kind === 'paragraph' && isHeadingLength(draft.text) && index < blocks.length - 1;
    return stands ? (NUMBERED.exec(draft.text)?.[1] ?? null) : null;
  });
  const known = new Set(numbers);
  const counts = (number: string): boolean => {
    const parts = number.split('.').map(Number);
    const last = parts.pop() ?? 0;
    const beside = (value: number): string => [...parts, value].join('.');
    return known.has(beside(last - 1)) || known.has(beside(last + 1)) || (parts.length > 0 && known.has(parts.join('.')));
  };
  return blocks.map((block, index) => {
    const number = numbers[index] ?? null;
    if (block.draft.kind !== 'paragraph' || number === null || !counts(number)) return block;
    return { ...block, draft: { kind: 'heading', level: Math.min(number.split('.').length + 1, DEEPEST), text: block.draft.text } };
  });
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
