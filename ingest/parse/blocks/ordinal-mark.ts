/** A list number in the style asked for: 3, c, C, iii, III; decimal when the style is unknown. */
export function ordinalMark(value: number, style: string): string {
  switch (style) {
    case 'a':
      return letters(value);
    case 'A':
      return letters(value).toUpperCase();
    case 'i':
      return roman(value);
    case 'I':
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}

function letters(value: number): string {
  let rest = Math.max(1, value);
  let mark = '';
  while (rest > 0) {
    mark = String.fromCharCode(97 + ((rest - 1) % 26)) + mark;
    rest = Math.floor((rest - 1) / 26);
  }
  return mark;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value);
  let rest = value;
  let mark = '';
  for (const [size, letter] of ROMAN) {
    while (rest >= size) {
      mark += letter;
      rest -= size;
    }
  }
  return mark;
}
