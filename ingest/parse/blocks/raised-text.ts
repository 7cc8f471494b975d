const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−=()'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾'][index] ?? plain]),
);

/**
 * Text set above the line, as it goes into plain text: a note mark or an exponent must never become a digit of the number
 * it stands at («15» with mark 1 is not 151). With superscript characters where every letter and digit has one («15¹»,
 * «m²»), else set apart by a space («15 a»).
 */
export function raisedText(text: string): string {
  const characters = [...text];
  const plain = characters.some((character) => /[\p{L}\p{N}]/u.test(character) && !/[\p{No}]/u.test(character) && !RAISED.has(character));
  if (!plain) return characters.map((character) => RAISED.get(character) ?? character).join('');
  // An English ordinal («21st») is no mark.
  return /^(?:\s|(?:st|nd|rd|th)$)/u.test(text) ? text : ` ${text}`;
}
