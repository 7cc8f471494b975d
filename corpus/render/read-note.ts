import type { Note, NoteBlock } from './note.ts';

const HEADING = /^(?<marks>#{1,3}) (?<text>.+)$/u;
const BULLET = /^- (?<text>.+)$/u;
const NUMBERED = /^\d+\. (?<text>.+)$/u;

/**
 * Reads the small Markdown dialect of `sources/`: headings (one to three #), paragraphs, lists (`-`, `1.`), tables and
 * `---` for a new slide, each apart from the next by a blank line; no inline marks.
 *
 * @throws Error when a block is of no known kind, or is half one kind and half another.
 */
export function readNote(markdown: string): Note {
  const body = markdown.trim().split('\n');
  const notice = body.pop() ?? '';
  const pages: NoteBlock[][] = [[]];
  for (const lines of splitBlocks(body)) {
    if (lines.length === 1 && lines[0] === '---') pages.push([]);
    else pages.at(-1)?.push(readBlock(lines));
  }
  return { notice, pages };
}

function splitBlocks(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let current: string[] = [];
  for (const line of [...lines, '']) {
    if (line.trim() !== '') {
      current.push(line.trim());
      continue;
    }
    if (current.length > 0) blocks.push(current);
    current = [];
  }
  return blocks;
}

function readBlock(lines: readonly string[]): NoteBlock {
  const first = lines[0] ?? '';
  const heading = HEADING.exec(first);
  if (heading && lines.length === 1) {
    return { kind: 'heading', level: headingLevel(heading.groups?.marks ?? ''), text: heading.groups?.text ?? '' };
  }
  if (BULLET.test(first)) return { kind: 'list', ordered: false, items: lines.map((line) => itemText(line, BULLET)) };
  if (NUMBERED.test(first)) return { kind: 'list', ordered: true, items: lines.map((line) => itemText(line, NUMBERED)) };
  if (first.startsWith('|')) return readTable(lines);
  if (lines.length > 1) throw new Error(`A paragraph stands on one line; this block does not: ${first}`);
  return { kind: 'paragraph', text: first };
}

function headingLevel(marks: string): 1 | 2 | 3 {
  if (marks.length === 1) return 1;
  return marks.length === 2 ? 2 : 3;
}

function itemText(line: string, pattern: RegExp): string {
  const text = pattern.exec(line)?.groups?.text;
  if (text === undefined) throw new Error(`This line stands in a list but is no item of it: ${line}`);
  return text;
}

function readTable(lines: readonly string[]): NoteBlock {
  const [header = [], rule = [], ...rows] = lines.map(cells);
  if (!rule.every((cell) => /^-+$/u.test(cell))) throw new Error(`The table has no rule under its header: ${lines[0] ?? ''}`);
  const uneven = rows.find((row) => row.length !== header.length);
  if (uneven) throw new Error(`The table row has ${uneven.length} cells, its header ${header.length}: ${uneven.join(' | ')}`);
  return { kind: 'table', header, rows };
}

function cells(line: string): string[] {
  return line
    .replace(/^\|/u, '')
    .replace(/\|$/u, '')
    .split('|')
    .map((cell) => cell.trim());
}
