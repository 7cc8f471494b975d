import type { Segment } from './line.ts';
import type { PageRows } from './repeated-lines.ts';

/** Part of the pages that must open with the same words for these to be a running head poured into the title. */
const SHARE = 0.6;
const LEAST_PAGES = 4;
const MOST_WORDS = 6;

/** Takes off words the pages open with: «Dato: 9/3/2021 Innsatsområder» → «Innsatsområder». */
export function dropRepeatedOpening(pages: readonly PageRows[]): PageRows[] {
  const openings = pages.flatMap((page) => (page.rows[0]?.[0] === undefined ? [] : [page.rows[0][0].text.toLowerCase().split(' ')]));
  if (openings.length < LEAST_PAGES) return [...pages];
  const shared = sharedWords(openings);
  // Words alone are more likely to be the name of a chapter; a date or a number is what programs put in.
  if (shared.length < 2 || !shared.some((word) => /\p{N}/u.test(word))) return [...pages];
  if (new Set(openings.map((words) => words.join(' '))).size < openings.length / 2) return [...pages];
  return pages.map((page) => ({
    ...page,
    rows: page.rows
      .map((row, index) => (index === 0 ? withoutOpening(row, shared.join(' '), page.number) : row))
      .filter((row) => row.length > 0),
  }));
}

function sharedWords(openings: readonly (readonly string[])[]): string[] {
  const shared: string[] = [];
  for (let index = 0; index < MOST_WORDS; index++) {
    const counts = new Map<string, number>();
    for (const words of openings) {
      const word = words[index];
      if (word !== undefined && shared.every((known, at) => words[at] === known)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const [word = '', count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    if (count < SHARE * openings.length) break;
    shared.push(word);
  }
  return shared;
}

function withoutOpening(row: readonly Segment[], opening: string, page: number): readonly Segment[] {
  const [first, ...others] = row;
  if (first === undefined || !first.text.toLowerCase().startsWith(opening)) return row;
  const rest = first.text.slice(opening.length);
  // The page number may stand right after it.
  if (rest === '' || (/^\d{1,4}$/u.test(rest) && Number(rest) <= page)) return others;
  if (!rest.startsWith(' ')) return row;
  const text = rest.trimStart();
  const width = (first.width * text.length) / first.text.length;
  return [{ ...first, text, x: first.x + first.width - width, width }, ...others];
}
