import type { Style } from './document-style.ts';
import { roundSize } from './document-style.ts';
import type { Line } from './line.ts';
import { readMarker } from './list-marker.ts';

/** Part of the slide's height in which its title starts. */
const TITLE_ZONE = 0.5;
const LARGER = 1.12;
const MOST_TITLE_LINES = 4;
/** Width over height from which a page is a slide rather than a sheet, and the most letters slides hold on average. */
const SLIDE_SHAPE = 1.25;
const MOST_LETTERS = 1_100;

/** Whether the pages are slides saved as PDF: wider than high, with little text. */
export function isSlideDeck(pages: readonly { readonly width: number; readonly height: number; readonly letters: number }[]): boolean {
  const withText = pages.filter(({ letters }) => letters > 0);
  const wide = withText.filter(({ width, height }) => width >= SLIDE_SHAPE * height);
  const letters = withText.reduce((sum, page) => sum + page.letters, 0);
  return withText.length > 0 && wide.length >= 0.8 * withText.length && letters <= MOST_LETTERS * withText.length;
}

/** The lines of a slide's title: the largest text high on the slide, when it is larger than the rest or stands first. */
export function slideTitle(lines: readonly Line[], style: Style, height: number): ReadonlySet<Line> {
  const high = lines.filter((line) => line.y < TITLE_ZONE * height);
  const largest = Math.max(0, ...high.map((line) => roundSize(line.size)));
  const first = high.findIndex((line) => roundSize(line.size) === largest && /\p{L}/u.test(line.text));
  const start = high[first];
  if (start === undefined) return new Set();
  const segment = start.segments[0];
  const others = lines
    .map((line) => roundSize(line.size))
    .filter((size) => size < largest)
    .sort((a, b) => a - b);
  const smaller = others[Math.floor(others.length / 2)];
  const alone = smaller !== undefined && largest >= LARGER * smaller && lines.length - others.length <= MOST_TITLE_LINES;
  const stands = largest >= LARGER * style.size || alone || (start.bold && !style.bold) || lines.length === 1;
  if (!stands || (segment !== undefined && readMarker(segment)?.kind === 'bullet')) return new Set();
  const title: Line[] = [start];
  for (const line of high.slice(first + 1)) {
    const last = title.at(-1);
    const wraps = last !== undefined && roundSize(line.size) === largest && line.y - last.y <= 1.7 * largest && line.y > last.y;
    if (!wraps || title.length === MOST_TITLE_LINES) break;
    title.push(line);
  }
  return new Set(title);
}
