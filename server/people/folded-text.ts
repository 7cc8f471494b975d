/** A text as it is searched: lower case, composed letters, white space as single spaces. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The words of a search, folded; each must occur. */
export function searchWords(text: string): string[] {
  return [...new Set(folded(text).split(' '))].filter((word) => word !== '');
}
