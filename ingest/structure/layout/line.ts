import type { Box } from '#domain/locator.ts';

/** A run of text on one base line with no wide gap in it; points, in the upright frame of its page. */
export type Segment = Box & {
  readonly text: string;
  /** Font size. */
  readonly size: number;
  readonly bold: boolean;
  /** Drawn in a symbol font, where letters stand for bullets. */
  readonly symbol: boolean;
};

/** One line of a column: its segments from left to right. */
export type Line = Box & {
  readonly page: number;
  readonly segments: readonly Segment[];
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** Left and right edge of the column the line stands in. */
  readonly column: { readonly left: number; readonly right: number };
};

export function boundsOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

export function lineOf(page: number, segments: readonly Segment[], column: Line['column']): Line {
  const ordered = [...segments].sort((a, b) => a.x - b.x);
  const letters = (bold: boolean): number =>
    ordered.filter((segment) => segment.bold === bold && !segment.symbol).reduce((sum, segment) => sum + segment.text.length, 0);
  const largest = [...ordered].sort((a, b) => b.text.length - a.text.length)[0];
  return {
    ...boundsOf(ordered),
    page,
    segments: ordered,
    text: ordered.map((segment) => segment.text).join(' '),
    size: largest?.size ?? 0,
    bold: letters(true) > 0 && letters(true) >= 4 * letters(false),
    column,
  };
}
