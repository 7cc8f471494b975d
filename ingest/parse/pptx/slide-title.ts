import type { DrawingParagraph } from '../xml/drawing-text.ts';
import type { Frame } from './slide-shape.ts';

const LONGEST_TITLE = 150;
/** Titles stand in the upper part of the slide … */
const TOP_SHARE = 0.35;
/** … or are clearly larger than everything else, as on a title slide. */
const CLEARLY_LARGER = 1.2;

type TextShape = { readonly frame: Frame | null; readonly paragraphs: readonly DrawingParagraph[] };

/** The shape that serves as title on a slide without a title placeholder, or null. */
export function guessTitle<T extends TextShape>(shapes: readonly T[], slideHeight: number): T | null {
  const candidates = shapes.filter(({ paragraphs }) => {
    const [first, ...rest] = paragraphs;
    return (
      first !== undefined && rest.length <= 1 && paragraphs.every(({ marker }) => marker === null) && lengthOf(paragraphs) <= LONGEST_TITLE
    );
  });
  const largest = (shape: TextShape): number => Math.max(0, ...shape.paragraphs.map(({ size }) => size));
  const others = (shape: T): number => Math.max(0, ...shapes.filter((other) => other !== shape).map(largest));
  const top = candidates
    .filter(
      (shape) =>
        shape.frame !== null &&
        shape.frame.y <= slideHeight * TOP_SHARE &&
        largest(shape) >= others(shape) &&
        (largest(shape) > 0 || shapes.length === 1),
    )
    .sort((a, b) => (a.frame?.y ?? 0) - (b.frame?.y ?? 0))[0];
  return top ?? candidates.find((shape) => largest(shape) > others(shape) * CLEARLY_LARGER && largest(shape) > 0) ?? null;
}

function lengthOf(paragraphs: readonly DrawingParagraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

const DATED_OPENING = /^(?:\p{L}{2,12}:?\s+)?\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}/u;
const FEWEST_SLIDES = 3;

/** «Dato: 9/3/2021» before every title is the slide's date field, run together with the title when the deck was converted; '' for none. */
export function datedOpening(titles: readonly (string | null)[]): string {
  const openings = titles.flatMap((title) => DATED_OPENING.exec(title ?? '') ?? []);
  const [opening = ''] = openings;
  const count = openings.filter((other) => other === opening).length;
  return count >= FEWEST_SLIDES && count * 2 >= titles.length ? opening : '';
}
