/** The first `words` words of a text (see `countWords`), each followed by one space but the last. */
export function cutAtWords(text: string, words: number): string {
  return (text.match(/\S+/gu) ?? []).slice(0, words).join(' ');
}
