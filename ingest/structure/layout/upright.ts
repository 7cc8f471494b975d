import type { Box } from '#domain/locator.ts';
import type { PositionedPage, TextItem } from '../../parse/parsed-document.ts';

export type Turn = 0 | 90 | 180 | 270;

/** The text of a page that runs one way, turned so that it reads from left to right. */
export type UprightText = {
  readonly turn: Turn;
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
  readonly rules: readonly Box[];
};

/** Parts a page by the way its text runs; the way with the most text comes first. */
export function uprightTexts(page: PositionedPage): UprightText[] {
  const byTurn = new Map<Turn, TextItem[]>();
  for (const item of page.items) {
    const turn = turnOf(item);
    const group = byTurn.get(turn) ?? [];
    group.push(turn === 0 ? item : { ...item, ...turnBox(item, turn, page) });
    byTurn.set(turn, group);
  }
  const letters = (items: readonly TextItem[]): number => items.reduce((sum, item) => sum + item.text.length, 0);
  return [...byTurn]
    .sort(([, a], [, b]) => letters(b) - letters(a))
    .map(([turn, items], index) => ({
      turn,
      width: turn === 90 || turn === 270 ? page.height : page.width,
      height: turn === 90 || turn === 270 ? page.width : page.height,
      items,
      rules: index === 0 ? page.rules.map((rule) => turnBox(rule, turn, page)) : [],
    }));
}

function turnOf(item: TextItem): Turn {
  const turned = /@(90|180|270)$/u.exec(item.fontName)?.[1];
  return turned === '90' ? 90 : turned === '180' ? 180 : turned === '270' ? 270 : 0;
}

function turnBox({ x, y, width, height }: Box, turn: Turn, page: { readonly width: number; readonly height: number }): Box {
  switch (turn) {
    case 0:
      return { x, y, width, height };
    case 90:
      return { x: page.height - y - height, y: x, width: height, height: width };
    case 180:
      return { x: page.width - x - width, y: page.height - y - height, width, height };
    case 270:
      return { x: y, y: page.width - x - width, width: height, height: width };
  }
}

/** A box of the upright frame, back on the page as the reader sees it, in fractions of the page. */
export function pageFraction(box: Box, turn: Turn, page: { readonly width: number; readonly height: number }): Box | null {
  if (page.width <= 0 || page.height <= 0) return null;
  const upright = turn === 90 || turn === 270 ? { width: page.height, height: page.width } : page;
  const back = turnBox(box, turn === 90 ? 270 : turn === 270 ? 90 : turn, upright);
  const left = fraction(back.x / page.width);
  const top = fraction(back.y / page.height);
  return {
    x: left,
    y: top,
    width: round(fraction((back.x + back.width) / page.width) - left),
    height: round(fraction((back.y + back.height) / page.height) - top),
  };
}

function fraction(value: number): number {
  return round(Math.min(1, Math.max(0, value)));
}

/** To a hundredth of a millimetre on a page of A3; boxes are half of what the archive stores, and most of that was decimals. */
function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
