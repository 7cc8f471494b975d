/** The letters of the font Symbol, from A and from a. */
const CAPITALS = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const SMALL = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const SYMBOL = new Map([
  ...[...CAPITALS].map((letter, index) => [0x41 + index, letter] as const),
  ...[...SMALL].map((letter, index) => [0x61 + index, letter] as const),
  ...[0x2d, 0xa3, 0xa5, 0xae, 0xb0, 0xb1, 0xb3, 0xb4, 0xb9, 0xbb].map((code, index) => [code, [...'−≤∞→°±≥×≠≈'][index] ?? ''] as const),
]);
/** Of the fonts of small pictures, what means something: boxes, ticks, arrows. */
const PICTURES: ReadonlyMap<number, string> = new Map([
  [0x6f, '☐'],
  [0x71, '☐'],
  [0xa8, '☐'],
  [0x78, '☒'],
  [0xfd, '☒'],
  [0xfe, '☑'],
  [0xfc, '✓'],
  [0xfb, '✗'],
  [0xe0, '→'],
  [0xf0, '→'],
]);
/** Fonts without real letters keep their signs in this part of the private use area. */
const PRIVATE = 0xf000;

/** A sign given by its number in a font; a bullet for pictures that say nothing in text. */
export function symbolText(font: string, hex: string): string {
  const code = Number.parseInt(hex, 16);
  if (Number.isNaN(code) || code <= 0 || code > 0xffff) return '';
  const inFont = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code;
  if (/^symbol/iu.test(font)) return SYMBOL.get(inFont) ?? (inFont < 0x80 ? String.fromCharCode(inFont) : '•');
  if ((code >= PRIVATE && code < 0xf900) || /^(?:wingdings|webdings|marlett|zapf)/iu.test(font)) return PICTURES.get(inFont) ?? '•';
  return String.fromCharCode(code);
}
