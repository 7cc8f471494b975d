import type { DrawingParagraph } from '../xml/drawing-text.ts';
import type { Frame } from './slide-shape.ts';

const LONGEST_LABEL = 40;
/** What a label names is a list, several lines, or a sentence. */
const SHORTEST_LINE = 60;
/** A label beside what it names takes at most this share of its width. */
const NARROWER = 0.7;
/** Boxes this far below a label, as a share of its height, are no longer headed by it. */
const NEAR = 1;
/** Edges this near are aligned: half a centimetre, in EMU. */
const ALIGNED = 180_000;

type Box = { readonly frame: Frame; readonly paragraphs: readonly DrawingParagraph[] };

/**
 * Boxes that name the box beside or below them («Mål», «Strategier»), each with the box it names. One short text by a longer
 * one may be anything; two or more in line are a pattern, if they are not a few of the many boxes of a drawing.
 */
export function slideLabels<T extends Box>(boxes: readonly T[]): ReadonlyMap<T, T> {
  const labels = boxes.filter(({ paragraphs }) => isLabelText(paragraphs));
  const found = [pairs(labels, boxes, isBeside, 'x'), pairs(labels, boxes, isBelow, 'y')].find(
    ({ size }) => size > 1 && size * 2 > labels.length,
  );
  return found ?? new Map();
}

export function isLabelText(paragraphs: readonly DrawingParagraph[]): boolean {
  const [first] = paragraphs;
  const text = first?.text.trim() ?? '';
  return (
    paragraphs.length === 1 && first?.marker === null && text.length <= LONGEST_LABEL && /\p{L}/u.test(text) && !/[.;,!?]$/u.test(text)
  );
}

function pairs<T extends Box>(
  labels: readonly T[],
  boxes: readonly T[],
  named: (label: Frame, box: Frame) => boolean,
  edge: 'x' | 'y',
): Map<T, T> {
  const found = new Map<T, T>();
  for (const label of labels) {
    const near = boxes.filter((box) => isContent(box) && named(label.frame, box.frame));
    const [only] = near;
    if (only !== undefined && near.length === 1 && ![...found.values()].includes(only)) found.set(label, only);
  }
  const inLine = [...found.keys()].filter((label) =>
    [...found.keys()].some((other) => other !== label && Math.abs(other.frame[edge] - label.frame[edge]) <= ALIGNED),
  );
  return new Map([...found].filter(([label]) => inLine.includes(label)));
}

function isContent({ paragraphs }: Box): boolean {
  return paragraphs.length > 1 || paragraphs.some(({ marker, text }) => marker !== null || text.length >= SHORTEST_LINE);
}

function isBeside(label: Frame, box: Frame): boolean {
  const middle = label.y + label.height / 2;
  return box.x >= label.x + label.width * 0.8 && label.width <= box.width * NARROWER && middle >= box.y && middle <= box.y + box.height;
}

function isBelow(label: Frame, box: Frame): boolean {
  const bottom = label.y + label.height;
  return box.y >= bottom - label.height * 0.2 && box.y - bottom <= label.height * NEAR && Math.abs(box.x - label.x) <= ALIGNED * 2;
}
