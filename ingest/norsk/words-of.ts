/** The words of a text in lower case: runs of letters. Numbers are none. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
