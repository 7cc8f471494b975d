import type { Segment } from './line.ts';
import type { PageRows } from './repeated-lines.ts';

/** Part of the pages that must open with the same words for these to be a running head poured into the title. */
const SHARE = 0.6;
const LEAST_PAGES = 4;
const MOST_WORDS = 6;

/** Takes off words all pages open with, digits counted as alike: «Dato: 9/3/2021 Innsatsområder» → «Innsatsområder». */
export function dropRepeatedOpening(pages: readonly PageRows[]): PageRows[] {
  const openings = pages.flatMap((page) => {
    const words = firstText(page)?.split(' ') ?? [];
    return words.length === 0 ? [] : [words];
  });
  if (openings.length < LEAST_PAGES) return [...pages];
  const shared = sharedWords(openings);
  // Words alone are more likely to be the name of a chapter; a date or a number is what changes by itself.
  if (shared.length < 2 || !shared.some((word) => word.includes('#'))) return [...pages];
  if (new Set(openings.map((words) => words.join(' '))).size < openings.length / 2) return [...pages];
  return pages.map((page) => {
    const words = firstText(page)?.split(' ') ?? [];
    if (!shared.every((word, index) => alike(words[index] ?? '') === word)) return page;
    return {
      ...page,
      rows: page.rows.map((row, index) => (index === 0 ? withoutWords(row, shared.length) : row)).filter((row) => row.length > 0),
    };
  });
}

function sharedWords(openings: readonly (readonly string[])[]): string[] {
  const shared: string[] = [];
  for (let index = 0; index < MOST_WORDS; index++) {
    const counts = new Map<string, number>();
    for (const words of openings) {
      if (!shared.every((word, at) => alike(words[at] ?? '') === word)) continue;
      const word = alike(words[index] ?? '');
      if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const [word = '', count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    if (count < SHARE * openings.length) break;
    shared.push(word);
  }
  return shared;
}

function firstText(page: PageRows): string | undefined {
  return page.rows[0]?.[0]?.text;
}

function alike(word: string): string {
  return word.toLowerCase().replace(/\p{N}+/gu, '#');
}

function withoutWords([first, ...others]: readonly Segment[], count: number): Segment[] {
  if (first === undefined) return others;
  const rest = first.text.split(' ').slice(count).join(' ');
  if (rest === '') return others;
  const width = (first.width * rest.length) / first.text.length;
  return [{ ...first, text: rest, x: first.x + first.width - width, width }, ...others];
}
