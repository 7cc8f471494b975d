import type { PrintInline } from '../print-document.ts';
import type { PrintFont, PrintRun } from './print-run.ts';

export const INK = '#1b1b1b';
export const HEADING_INK = '#102a4c';
const LINK_INK = '#0b4a8f';
/** Note numbers: share of the text's size, and how far up they stand. */
const NOTE_SIZE = 0.68;
const NOTE_RISE = 0.36;

/** Name of the place where a note stands, and of the place in the text that first refers to it. */
export const notePlace = (number: number): string => `note-${number}`;
export const referencePlace = (number: number): string => `sted-${number}`;

/** How a paragraph is set. Points. */
export type TextStyle = { readonly size: number; readonly font: 'regular' | 'italic' | 'bold'; readonly color: string };

/**
 * Inline pieces as runs of one style each.
 *
 * @param seen note numbers met so far; the first reference to a note is the place its own number leads back to
 */
export function printRuns(inlines: readonly PrintInline[], style: TextStyle, seen: Set<number>): PrintRun[] {
  return inlines.map((piece): PrintRun => {
    const plain: PrintRun = { ...style, text: '', rise: 0, link: null, language: null, place: null };
    switch (piece.kind) {
      case 'text':
        return { ...plain, text: piece.text, font: fontOf(style.font, piece.style), language: piece.language };
      case 'link':
        return { ...plain, text: piece.text, color: LINK_INK, link: { kind: 'outside', href: piece.href } };
      case 'note':
        return noteRun(piece.number, piece.last, plain, seen);
    }
  });
}

function noteRun(number: number, last: boolean, plain: PrintRun, seen: Set<number>): PrintRun {
  const place = seen.has(number) ? null : referencePlace(number);
  seen.add(number);
  return {
    ...plain,
    text: last ? `${number}` : `${number},`,
    size: plain.size * NOTE_SIZE,
    rise: plain.size * NOTE_RISE,
    color: LINK_INK,
    link: { kind: 'inside', place: notePlace(number), spoken: `Note ${number}` },
    place,
  };
}

function fontOf(base: TextStyle['font'], style: 'plain' | 'strong' | 'emphasis'): PrintFont {
  if (style === 'plain') return base;
  if (style === 'strong') return base === 'italic' ? 'boldItalic' : 'bold';
  return base === 'bold' ? 'boldItalic' : 'italic';
}
