import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '../../ingest/load/limits.ts';
import type { Ocr } from '../../ingest/parse/ocr/ocr.ts';
import { createPdfParser } from '../../ingest/parse/pdf/pdf-parser.ts';
import { layOutPages } from '../../ingest/structure/layout/lay-out-pages.ts';

export type WordsKept = {
  readonly words: number;
  readonly kept: number;
  /** The first words that are not in our text, for whoever looks into it. */
  readonly missing: readonly string[];
};

/** A line on this many pages, but for a number at either end, is a running head or foot. */
const RUNNING_PAGES = 3;
const MOST_MISSING = 40;

/**
 * How many of the words `pdftotext` finds in a PDF stand in the text that is stored. Not counted, since they are left out on purpose:
 * running heads and feet, and numbers alone on a line or before it (of pages and of lines).
 *
 * @throws when the program does not read the file.
 */
export async function wordsKept(file: string, ocr: Ocr | null): Promise<WordsKept> {
  const theirs = wordsOf(withoutRunningLines(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })));
  const parsed = await createPdfParser().parse(readFileSync(file), { limits: DEFAULT_LIMITS, ocr, signal: new AbortController().signal });
  if (parsed.content.kind !== 'positioned') throw new Error('A PDF has positioned content');
  const blocks = layOutPages(parsed.content).flatMap((page) => page.blocks);
  const ours = new Map<string, number>();
  let header = '';
  for (const block of blocks) {
    const above = block.kind === 'table-row' ? block.header.join(' ') : '';
    // The header of a table stands with each of its rows, and once on the page.
    const beside = block.kind === 'list-item' ? block.marker : above === header ? '' : above;
    header = above;
    for (const word of wordsOf(`${beside} ${block.text}`)) ours.set(word, (ours.get(word) ?? 0) + 1);
  }
  const missing = theirs.filter((word) => {
    const left = ours.get(word) ?? 0;
    ours.set(word, left - 1);
    return left <= 0;
  });
  return { words: theirs.length, kept: theirs.length - missing.length, missing: missing.slice(0, MOST_MISSING) };
}

function withoutRunningLines(text: string): string {
  const pages = text.split('\f').map((page) => page.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim()));
  const seen = new Map<string, Set<number>>();
  pages.forEach((lines, page) => {
    for (const key of lines.map(bare)) seen.set(key, (seen.get(key) ?? new Set()).add(page));
  });
  return pages.map((lines) => lines.filter((line) => (seen.get(bare(line))?.size ?? 0) < RUNNING_PAGES).join('\n')).join('\n');
}

function bare(line: string): string {
  return line.replace(/^\d{1,4}(?:\s|$)|(?:^|\s)\d{1,4}$/gu, '').trim();
}

/** Words as both programs have them: joined over line ends, ligatures and raised figures apart, no punctuation. */
function wordsOf(text: string): string[] {
  return text
    .replace(/[\u00b2\u00b3\u00b9\u2070-\u209f]/gu, ' ')
    .normalize('NFKC')
    .replace(/^\d{1,4}\s/gmu, '')
    .replace(/(\p{Ll})[-\u00ad\u2010]\s*\n\s*(?=\p{Ll})/gu, '$1')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /\p{L}\p{L}|\p{N}/u.test(word));
}
