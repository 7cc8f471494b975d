/** Runs of characters between white space; what a budget of words counts. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
