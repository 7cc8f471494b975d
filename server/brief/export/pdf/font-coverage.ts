/** Tells whether a typeface has a glyph for a code point. */
export type FontCoverage = (codePoint: number) => boolean;

const CMAP = 0x636d6170;
const DIRECTORY = 12;
const ENTRY = 16;

/**
 * Reads the character map of a TrueType or OpenType font (OpenType specification, «cmap», formats 4 and 12).
 *
 * @throws Error when the font has no such map
 */
export function fontCoverage(font: Uint8Array): FontCoverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const ranges = unicodeMaps(view).flatMap((at) => rangesOf(view, at));
  if (ranges.length === 0) throw new Error('The font has no Unicode character map of format 4 or 12');
  const sorted = ranges.sort((a, b) => a.start - b.start);
  return (codePoint) => sorted.some(({ start, end }) => codePoint >= start && codePoint <= end);
}

type Range = { readonly start: number; readonly end: number };

/** Where the maps from Unicode begin: platform 0, or platform 3 with encoding 1 or 10. */
function unicodeMaps(view: DataView): number[] {
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index++) {
    const entry = DIRECTORY + index * ENTRY;
    if (view.getUint32(entry) !== CMAP) continue;
    const cmap = view.getUint32(entry + 8);
    const maps = Array.from({ length: view.getUint16(cmap + 2) }, (_, map) => cmap + 4 + map * 8);
    return maps
      .filter((map) => view.getUint16(map) === 0 || (view.getUint16(map) === 3 && [1, 10].includes(view.getUint16(map + 2))))
      .map((map) => cmap + view.getUint32(map + 4));
  }
  return [];
}

/** Glyph 0 within a range of format 4 is so rare that the range counts as covered; the fonts used are tested. */
function rangesOf(view: DataView, at: number): Range[] {
  const format = view.getUint16(at);
  if (format === 12) {
    return Array.from({ length: view.getUint32(at + 12) }, (_, group) => {
      const start = at + 16 + group * 12;
      return { start: view.getUint32(start), end: view.getUint32(start + 4) };
    });
  }
  if (format !== 4) return [];
  const count = view.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + count * 2 + 2;
  const ranges = Array.from({ length: count }, (_, segment) => ({
    start: view.getUint16(starts + segment * 2),
    end: view.getUint16(ends + segment * 2),
  }));
  return ranges.filter(({ start }) => start !== 0xffff);
}
