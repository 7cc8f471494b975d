import type { Segment } from './line.ts';

export type Marker = {
  readonly kind: 'bullet' | 'number';
  /** As printed, odd glyphs as «•». */
  readonly printed: string;
  /** The order of a numbered mark, null for letters and bullets. */
  readonly order: number | null;
  /** Characters of the segment's text the mark takes, white space after it included. */
  readonly length: number;
};

const BULLET = /^([•◦‣∙⁃▪▫■□●○◆◇➢➤►▶✓✔→»*·\-–—o\uE000-\uF8FF])(?:\s+|$)/u;
/** Marks that need no space after them, since no word starts with one. */
const TIGHT_BULLET = /^([•◦‣∙▪▫■□●○◆➢➤►✓✔\uE000-\uF8FF])(?=\S)/u;
const NUMBER = /^(\(?(\d{1,3}|[a-zæøå]|[ivx]{1,5})[.)])(?:\s+|$)(?!\p{Ll}{3,9}\s+\d{4})/iu;
const ODD_GLYPH = /[\uE000-\uF8FF]/u;

/** The list mark a segment starts with, or null. */
export function readMarker(segment: Pick<Segment, 'text' | 'symbol'>): Marker | null {
  const { text } = segment;
  if (segment.symbol && text.length <= 2)
    return { kind: 'bullet', printed: /^[\p{L}\p{Co}§]/u.test(text) ? '•' : text, order: null, length: text.length };
  const bullet = BULLET.exec(text) ?? TIGHT_BULLET.exec(text);
  if (bullet !== null) {
    const mark = bullet[1] ?? '';
    return { kind: 'bullet', printed: ODD_GLYPH.test(mark) ? '•' : mark, order: null, length: bullet[0].length };
  }
  const number = NUMBER.exec(text);
  if (number === null) return null;
  const order = /^\d+$/u.test(number[2] ?? '') ? Number(number[2]) : null;
  return { kind: 'number', printed: number[1] ?? '', order, length: number[0].length };
}
